/**
 * Section 四 of the 2019 and 2021 forms: one row of fifteen values. Three groups, each 结果维持, 结果纠正, 其他结果,
 * 尚未审结, 总计: 行政复议; 行政诉讼 未经复议直接起诉; 行政诉讼 复议后起诉.
 */
export const disputeGroups = [
  'reconsideration',
  'litigation_direct',
  'litigation_after_reconsideration',
] as const
const columns = ['upheld', 'corrected', 'other', 'pending', 'total'] as const

/** The fifteen indicators in printed order. */
export const disputeColumns: readonly string[] = disputeGroups.flatMap((group) =>
  columns.map((column) => `${group}_${column}`),
)
