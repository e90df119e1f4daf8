import { statuses } from '#lib/model/status'
import type { CsvColumn } from '#lib/files/csvTable'
import type { StatementShare } from '#lib/stats/statementShares'
import { formWords, statusWords } from '#lib/wording/words'
import { textOf } from '#app/_text/text'

/** The columns of the file of indicators; after the definition how often each is stated, and by status. */
export const indicatorColumns: readonly CsvColumn<StatementShare>[] = [
  { id: 'indicator', header: { zh: '指标', en: 'Indicator' }, value: (row) => row.indicator.id },
  { id: 'label_zh', header: { zh: '中文名称', en: 'Chinese label' }, value: (row) => row.indicator.labelZh },
  { id: 'label_en', header: { zh: '英文名称', en: 'English label' }, value: (row) => row.indicator.labelEn },
  {
    id: 'unit',
    header: { zh: '单位', en: 'Unit' },
    value: (row, lang, isId) => (isId ? row.indicator.unit : textOf(lang).unit(row.indicator.unit)),
  },
  {
    id: 'group',
    header: { zh: '类别', en: 'Group' },
    value: ({ indicator }, lang, isId) =>
      isId ? indicator.group : (textOf(lang).report.groups[indicator.group] ?? indicator.group),
  },
  { id: 'part_of', header: { zh: '上级指标', en: 'Part of' }, value: (row) => row.indicator.partOf },
  {
    id: 'by_applicant',
    header: { zh: '分申请人', en: 'By applicant' },
    value: (row) => (row.indicator.byApplicant ? 1 : 0),
  },
  {
    id: 'forms',
    header: { zh: '要求填报的表式', en: 'Forms that ask for it' },
    value: ({ indicator }, lang, isId) =>
      indicator.forms.map((form) => (isId ? form : formWords[form][lang])).join(isId ? ' ' : '; '),
  },
  { id: 'asked', header: { zh: '要求填报的报告', en: 'Reports asked' }, value: (row) => row.asked },
  {
    id: 'stated_where_asked',
    header: { zh: '其中载明', en: 'Of them stating it' },
    value: (row) => row.statedWhereAsked,
  },
  { id: 'stated', header: { zh: '载明的报告', en: 'Reports stating it' }, value: (row) => row.stated },
  { id: 'first_year', header: { zh: '最早年度', en: 'First year' }, value: (row) => row.first },
  { id: 'last_year', header: { zh: '最近年度', en: 'Last year' }, value: (row) => row.last },
  ...statuses.map((status): CsvColumn<StatementShare> => ({
    id: status,
    header: statusWords[status],
    value: (row) => row.byStatus[status] ?? null,
  })),
]
