import type { FieldList } from './field.ts'

/** Fields of series, of charts and of coverage: what stands for several reports. */
export const seriesFields = {
  series_id: {
    type: 'string',
    label: { zh: '编号', en: 'Id' },
    description: {
      zh: '用于地址，每次载入后不变。',
      en: 'Used in addresses; the same after every load.',
    },
  },
  series_label: { type: 'string', label: { zh: '名称', en: 'Label' } },
  cells: {
    type: 'list',
    label: { zh: '各年数值', en: 'Cells' },
    description: {
      zh: '每个指标每年一项，无报告的年份也列出。',
      en: 'One for each indicator and year, including years without a report.',
    },
  },
  cell_forms: {
    type: 'list',
    label: { zh: '表式', en: 'Forms' },
    description: { zh: '所据报告的表式。', en: 'Forms of the reports that the values come from.' },
  },
  coverage: { type: 'object', label: { zh: '覆盖', en: 'Coverage' } },
  agencies_expected: {
    type: 'integer',
    label: { zh: '应有机构', en: 'Expected' },
    description: { zh: '筛选范围内已知的机构数。', en: 'Number of known agencies that match the filters.' },
  },
  agencies_reported: {
    type: 'integer',
    label: { zh: '有报告的机构', en: 'Reported' },
    description: { zh: '有报告的机构数。', en: 'Number of agencies with a report.' },
  },
  agencies_stating: {
    type: 'integer',
    label: { zh: '载明机构数', en: 'Agencies stating a value' },
    description: { zh: '载明数值的机构数。', en: 'Number of agencies that state a value.' },
  },
  statistic: {
    type: 'string',
    label: { zh: '统计量', en: 'Statistic' },
    description: {
      zh: 'value 为所示单位的数值；n、min、q1、median、q3、max 为该年各单位数值的个数、最小值、下四分位数、中位数、上四分位数和最大值，排在文件末尾，不得与数值相加。',
      en: 'value: the value of the body in the row. n, min, q1, median, q3, max: number, minimum, quartiles, median and maximum of these values over the bodies of a year; they stand at the end of the file and must not be added to values.',
    },
  },
  sole_agency: {
    type: 'string',
    label: { zh: '唯一载明的机构', en: 'Sole agency' },
    description: {
      zh: '已知机构不止一个而只有一个载明数值时，为该机构：数值是它的，不是整个地区的。',
      en: 'The one agency that states the value where more are known: the value is its own, not that of the region.',
    },
    missing: {
      zh: '只有一个已知机构，或不止一个载明，或没有数值',
      en: 'one agency is known, or several state it, or there is no value',
    },
  },
  reports: { type: 'integer', label: { zh: '报告数', en: 'Reports' } },
  sources: {
    type: 'list',
    label: { zh: '来源', en: 'Sources' },
    description: { zh: '数值所据的报告，最多20份。', en: 'Reports that state the value, at most 20.' },
  },
  source: {
    type: 'string',
    label: { zh: '来源', en: 'Source' },
    description: {
      zh: '所据报告的地址，以空格分隔。',
      en: 'Addresses of the reports that the value comes from, separated by spaces.',
    },
  },
  agencies: {
    type: 'integer',
    label: { zh: '机构数', en: 'Agencies' },
    missing: { zh: '载入失败且未列入各行', en: 'refused items that belong to no row' },
  },
  reports_held: {
    type: 'integer',
    label: { zh: '已收录报告', en: 'Reports held' },
    missing: { zh: '载入失败且未列入各行', en: 'refused items that belong to no row' },
  },
  reports_read: { type: 'integer', label: { zh: '读出数字', en: 'With figures' } },
  reports_unread: { type: 'integer', label: { zh: '未读出数字', en: 'Without figures' } },
  reports_refused: { type: 'integer', label: { zh: '载入失败', en: 'Refused' } },
  refusal_reasons: { type: 'string', label: { zh: '失败原因', en: 'Reasons' } },
} as const satisfies FieldList
