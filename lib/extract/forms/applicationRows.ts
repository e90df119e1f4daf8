/**
 * Section 三 of the 2019 and 2021 forms: 收到和处理政府信息公开申请情况, in printed order. Seven columns: 自然人, the
 * five kinds of 法人或其他组织, 总计. `parts`: a group that the form prints no row for, summed from its rows.
 */
export interface ApplicationRow {
  indicator: string
  /** Labels without number and brackets; the first is the form's own. */
  labels: readonly string[]
  /** Printed by the 2021 form only. */
  only2021?: true
  /** Printed by the 2019 form, in 2021 a heading over three rows. */
  only2019?: true
}

const of = (indicator: string, ...labels: string[]): ApplicationRow => ({ indicator, labels })

export const applicationRows: readonly ApplicationRow[] = [
  of(
    'applications_received',
    '本年新收政府信息公开申请数量',
    '本年新收申请数量',
    '本年度新收政府信息公开申请数量',
  ),
  of(
    'applications_carried_in',
    '上年结转政府信息公开申请数量',
    '上年结转申请数量',
    '上年度结转政府信息公开申请数量',
  ),
  of('outcome_granted', '予以公开'),
  of('outcome_partial', '部分公开', '部分公开区分处理的只计这一情形不计其他情形'),
  of('outcome_denied_state_secret', '属于国家秘密'),
  of('outcome_denied_other_law', '其他法律行政法规禁止公开', '其他法律法规禁止公开'),
  of('outcome_denied_safety_stability', '危及三安全一稳定'),
  of('outcome_denied_third_party', '保护第三方合法权益'),
  of('outcome_denied_internal_affairs', '属于三类内部事务信息'),
  of('outcome_denied_process_info', '属于四类过程性信息'),
  of('outcome_denied_enforcement_file', '属于行政执法案卷'),
  of('outcome_denied_query_matter', '属于行政查询事项'),
  of('outcome_unable_not_held', '本机关不掌握相关政府信息'),
  of('outcome_unable_needs_creation', '没有现成信息需要另行制作'),
  of('outcome_unable_unclear', '补正后申请内容仍不明确'),
  of('outcome_not_processed_complaint', '信访举报投诉类申请'),
  of('outcome_not_processed_repeat', '重复申请'),
  of('outcome_not_processed_publication', '要求提供公开出版物'),
  of('outcome_not_processed_abusive', '无正当理由大量反复申请'),
  of('outcome_not_processed_reconfirm', '要求行政机关确认或重新出具已获取信息'),
  { ...of('outcome_other', '其他处理', '其它处理'), only2019: true },
  {
    ...of(
      'outcome_other_no_correction',
      '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请',
      '申请人无正当理由逾期不补正',
    ),
    only2021: true,
  },
  {
    ...of(
      'outcome_other_unpaid',
      '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
      '申请人逾期未按收费通知要求缴纳费用',
    ),
    only2021: true,
  },
  { ...of('outcome_other_rest', '其他', '其它'), only2021: true },
  of('applications_closed', '总计', '合计'),
  of('applications_carried_out', '结转下年度继续办理', '结转下一年度继续办理'),
]

/** Groups without a row of their own, in printed order, and the rows that make them up. */
export const outcomeGroups: readonly {
  indicator: string
  labels: readonly string[]
  parts: readonly string[]
  only2021?: true
}[] = [
  {
    indicator: 'outcome_denied',
    labels: ['不予公开'],
    parts: [
      'outcome_denied_state_secret',
      'outcome_denied_other_law',
      'outcome_denied_safety_stability',
      'outcome_denied_third_party',
      'outcome_denied_internal_affairs',
      'outcome_denied_process_info',
      'outcome_denied_enforcement_file',
      'outcome_denied_query_matter',
    ],
  },
  {
    indicator: 'outcome_unable',
    labels: ['无法提供'],
    parts: ['outcome_unable_not_held', 'outcome_unable_needs_creation', 'outcome_unable_unclear'],
  },
  {
    indicator: 'outcome_not_processed',
    labels: ['不予处理'],
    parts: [
      'outcome_not_processed_complaint',
      'outcome_not_processed_repeat',
      'outcome_not_processed_publication',
      'outcome_not_processed_abusive',
      'outcome_not_processed_reconfirm',
    ],
  },
  {
    indicator: 'outcome_other',
    labels: ['其他处理', '其它处理'],
    parts: ['outcome_other_no_correction', 'outcome_other_unpaid', 'outcome_other_rest'],
    only2021: true,
  },
]

/** The outcomes that （七）总计 adds up. */
export const outcomeTotalParts = [
  'outcome_granted',
  'outcome_partial',
  'outcome_denied',
  'outcome_unable',
  'outcome_not_processed',
  'outcome_other',
]
