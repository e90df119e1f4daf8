/** Why something could not be loaded, in the groups that coverage counts. */
export const refusalKinds = [
  'scan',
  'encrypted',
  'damaged',
  'empty',
  'too-large',
  'too-much-work',
  'unknown-kind',
  'no-report',
  'no-agency',
  'no-year',
  'unknown-region',
  'other-region',
  'columns',
  'value',
  'second',
  'changed',
  'other',
] as const
export type RefusalKind = (typeof refusalKinds)[number]

/** The kinds in words. */
export const refusalWords: Readonly<Record<RefusalKind, { zh: string; en: string }>> = {
  scan: { zh: '扫描件，无文字层', en: 'a scan without text' },
  encrypted: { zh: '文件加密', en: 'encrypted' },
  damaged: { zh: '文件损坏', en: 'damaged' },
  empty: { zh: '文件为空', en: 'empty' },
  'too-large': { zh: '超出大小限制', en: 'too large' },
  'too-much-work': { zh: '处理耗时、内存或数据量超出限制', en: 'too much work' },
  'unknown-kind': { zh: '不能识别的文件格式', en: 'unknown file format' },
  'no-report': { zh: '不是年度报告', en: 'not an annual report' },
  'no-agency': { zh: '不能确定机构', en: 'reporting body unknown' },
  'no-year': { zh: '不能确定统计年度', en: 'statistical year unknown' },
  'unknown-region': { zh: '地区代码不明', en: 'unknown region' },
  'other-region': { zh: '地区代码与名称不符', en: 'region code and name disagree' },
  columns: { zh: '表头或列数不符', en: 'columns not as expected' },
  value: { zh: '数值不合要求', en: 'value not acceptable' },
  second: { zh: '同一报告重复', en: 'a second document of a report' },
  changed: { zh: '文件已变动或不在', en: 'document changed or gone' },
  other: { zh: '内容不符合要求', en: 'contents refused' },
}
