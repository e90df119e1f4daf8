import {
  citation,
  dataSetDescription,
  dataSetTitle,
  guardNote,
  licence,
  sources,
  type DataSetFacts,
} from './facts.ts'
import { formatNumber } from '#lib/wording/format'
import type { Lang } from '#lib/model/words'
import { statusWords } from '#lib/wording/words'
import { statuses, isMissing } from '#lib/model/status'
import type { Table } from './table.ts'

const words = {
  zh: {
    revision: '数据版本',
    day: '数据日期',
    files: '文件',
    rows: (n: string) => `${n}行`,
    others: {
      'data-dictionary.md': '数据词典：各表、各列、各代码和各指标',
      'datapackage.json': 'Data Package v2 描述，含各文件的字节数和 SHA-256',
      'csv-metadata.json': 'CSV on the Web 元数据',
      'provenance.json': '来历（PROV-O，JSON-LD）：每份报告的文档散列值、来源网页和读取程序版本',
    },
    sqlite: '另有 gongkai.sqlite：同一数据的 SQLite 数据库，含各报告全文。文件字节因载入过程而异，内容相同。',
    use: '使用须知',
    rules: [
      '缺失值不按0计：`value` 为空时，`status` 说明原因；写明的0是数值。',
      '`scope` 为 `area` 的是政府对全辖区的汇总，不得与任何数字相加。',
      '2019年、2021年表式变更，前后数字不宜直接比较。`form_asks` 区分“设而未载”与“未设”。',
      '`check` 只作提示，不改正、填补或删除数值。',
      '`quote`、`start`、`end` 是载明此值的原文：在报告文本中 `text.slice(start, end) === quote`（UTF-16 码元）。',
      '`readings.csv` 列出载明数值的每一处；`accepted` 标明所采用的读数，`exclusion` 说明其他读数不作为本报告本年度数字的原因。',
      '地区代码以99开头的为合成数据，仅供试用。',
    ],
    statuses: '状态',
    value: '数值',
    none: '无',
    number: '有',
    format: '文件格式：CSV，UTF-8（无 BOM）、CRLF、RFC 4180；缺失值为空单元格，布尔值为 true、false。',
    cite: '如何引用',
    sources: '来源与许可',
  },
  en: {
    revision: 'Revision',
    day: 'Date of the data',
    files: 'Files',
    rows: (n: string) => `${n} rows`,
    others: {
      'data-dictionary.md': 'data dictionary: every table, column, code and indicator',
      'datapackage.json': 'Data Package v2, with the size and SHA-256 of each file',
      'csv-metadata.json': 'CSV on the Web metadata',
      'provenance.json':
        'provenance (PROV-O, JSON-LD): document hash, source page and extractor version for each report',
    },
    sqlite:
      'The same data is also available as gongkai.sqlite, an SQLite database with the full text of each report. Its bytes depend on how it was loaded; its contents do not.',
    use: 'Notes on use',
    rules: [
      'Missing is not zero: where `value` is empty, `status` says why; a stated 0 is a value.',
      'Figures with the `scope` `area` are those of a government for its whole area and must not be added to any other figures.',
      'The form changed in 2019 and 2021: figures before and after are not directly comparable. `form_asks` distinguishes “asked for but not stated” from “never asked for”.',
      '`check` only flags problems: it never corrects, fills in or removes a value.',
      '`quote`, `start` and `end` give the passage that states a value: `text.slice(start, end) === quote` in the text of the report (UTF-16 code units).',
      '`readings.csv` lists every place that states a value; `accepted` marks the reading in use, and `exclusion` says why another is not the figure of this report and year.',
      'Region codes that start with 99 are synthetic data, for trial use only.',
    ],
    statuses: 'Statuses',
    value: 'value',
    none: 'none',
    number: 'number',
    format:
      'Format: CSV, UTF-8 without a byte order mark, CRLF, RFC 4180; a missing value is an empty cell, booleans are true and false.',
    cite: 'How to cite',
    sources: 'Sources and licence',
  },
} as const

/**
 * README.md of the data set, in Chinese, then in English.
 * @param rows how many rows each table has, by name; absent where they are not counted yet
 */
export function dataReadme(
  tables: readonly Table[],
  facts: DataSetFacts,
  rows: ReadonlyMap<string, number> = new Map(),
): string {
  return `${(['zh', 'en'] as const).map((lang) => part(lang, tables, facts, rows)).join('\n---\n\n')}`
}

function part(
  lang: Lang,
  tables: readonly Table[],
  facts: DataSetFacts,
  rows: ReadonlyMap<string, number>,
): string {
  const say = words[lang]
  const rowsOf = ({ name }: Table) => {
    const n = rows.get(name)
    return n === undefined
      ? ''
      : lang === 'zh'
        ? `（${say.rows(formatNumber(n, lang))}）`
        : ` (${say.rows(formatNumber(n, lang))})`
  }
  const files = [
    ...tables.map((table) => [table.file, `${table.description[lang]}${rowsOf(table)}`]),
    ...Object.entries(say.others),
  ]
  return `# ${dataSetTitle[lang]}

- ${say.revision}: \`${facts.revision}\`
- ${say.day}: ${facts.loadedAt.slice(0, 10)}

${dataSetDescription[lang]}

## ${say.files}

${files.map(([file, meaning]) => `- \`${file}\`: ${meaning}`).join('\n')}

${say.format}${lang === 'zh' ? '' : ' '}${guardNote[lang]}

${say.sqlite}

## ${say.use}

${say.rules.map((rule) => `- ${rule}`).join('\n')}

### ${say.statuses}

${statuses.map((status) => `- \`${status}\`: ${statusWords[status][lang]}${lang === 'zh' ? '（' : ' ('}${say.value}${lang === 'zh' ? '：' : ': '}${isMissing(status) ? say.none : say.number}${lang === 'zh' ? '）' : ')'}`).join('\n')}

## ${say.cite}

${citation(facts)[lang]}

## ${say.sources}

${sources.map(({ title }) => `- ${title[lang]}`).join('\n')}
- ${licence.title[lang]}
`
}
