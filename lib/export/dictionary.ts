import type { Indicator } from '#lib/model/indicator'
import type { Words } from '#lib/model/words'
import { guardNote, inBoth } from './facts.ts'
import type { Code, Column, Table } from './table.ts'

/** The data dictionary as Markdown: every table with its columns, every code list, every indicator, in both languages. */
export function dataDictionary(tables: readonly Table[], indicators: readonly Indicator[]): string {
  return [
    '# 数据词典 / Data dictionary',
    '',
    '由 `lib/export/tables.ts` 和 `seeds/indicators.csv` 生成。 / Made from `lib/export/tables.ts` and `seeds/indicators.csv`.',
    '',
    'CSV：UTF-8、无 BOM、CRLF、RFC 4180；缺失为空格，布尔值为 `true`、`false`。 / CSV: UTF-8 without a byte order mark, CRLF, RFC 4180; a missing value is an empty cell, booleans are `true` and `false`.',
    '',
    inBoth(guardNote),
    '',
    ...tables.flatMap(tableLines),
    '## 代码表 / Code lists',
    '',
    ...codeLists(tables).flatMap(({ columns, codes }) => [
      `### ${columns.map((id) => `\`${id}\``).join(', ')}`,
      '',
      ...grid(
        ['代码 / Code', '含义', 'Meaning'],
        codes.map(({ id, label }) => [`\`${id}\``, label.zh, label.en]),
      ),
    ]),
    `## 指标目录 / Catalogue of indicators`,
    '',
    ...grid(
      [
        '编号 / Id',
        '名称',
        'Label',
        '单位 / Unit',
        '所属 / Part of',
        '分申请人 / By applicant',
        '表式 / Forms',
      ],
      indicators.map((indicator) => [
        `\`${indicator.id}\``,
        indicator.labelZh,
        indicator.labelEn,
        indicator.unit,
        indicator.partOf === null ? '' : `\`${indicator.partOf}\``,
        indicator.byApplicant ? '是 / yes' : '',
        [...indicator.forms, ...(indicator.inProse ? ['正文 / prose'] : [])].join(', '),
      ]),
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function tableLines(table: Table): string[] {
  return [
    `## ${table.file}`,
    '',
    `**${inBoth(table.label)}.** ${inBoth(table.description)}`,
    '',
    `主键 / Primary key: ${codesOf(table.primaryKey)}`,
    '',
    ...table.foreignKeys.map(
      (key) => `- ${codesOf(key.columns)} → \`${key.table}\` (${codesOf(key.references)})`,
    ),
    ...(table.foreignKeys.length > 0 ? [''] : []),
    ...grid(
      ['列 / Column', '类型 / Type', '名称 / Label', '说明', 'Description', '空格表示 / An empty cell means'],
      table.columns.map((column) => [
        `\`${column.id}\``,
        typeOf(column),
        inBoth(column.label),
        column.description.zh,
        column.description.en,
        column.missing === undefined ? '从不为空 / never empty' : inBoth(column.missing),
      ]),
    ),
  ]
}

function typeOf({ type, unit, codes }: Column): string {
  const more: Words | undefined = unit ?? (codes === undefined ? undefined : { zh: '代码', en: 'code' })
  return more === undefined ? type : `${type} (${inBoth(more)})`
}

/** Each list once, with the columns that use it. */
function codeLists(tables: readonly Table[]): { columns: string[]; codes: readonly Code[] }[] {
  const lists = new Map<readonly Code[], Set<string>>()
  for (const { columns } of tables)
    for (const { id, codes } of columns)
      if (codes !== undefined) lists.set(codes, (lists.get(codes) ?? new Set()).add(id))
  return [...lists].map(([codes, columns]) => ({ codes, columns: [...columns] }))
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}

function codesOf(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ')
}
