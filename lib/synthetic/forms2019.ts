/** A block of section 二 of the 2019 and 2021 forms: its heading, column headings and rows with their indicators. */
export interface ItemBlock {
  heading: string
  columns: readonly string[]
  rows: readonly (readonly [label: string, ...indicators: string[]])[]
}

const three = (prefix: string, ...names: string[]) => names.map((name) => `${prefix}_${name}`)
const items = ['items_last_year', 'items_change', 'decisions']
const itemHeads = ['上一年项目数量', '本年增/减', '处理决定数量']
const decided = ['本年处理决定数量']

/** Section 二（主动公开政府信息情况）as printed. */
export const itemBlocks: Record<'2019' | '2021', readonly ItemBlock[]> = {
  '2019': [
    {
      heading: '第二十条第（一）项',
      columns: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
      rows: [
        ['规章', ...three('rules', 'made', 'newly_public', 'public_total')],
        ['规范性文件', ...three('normative_docs', 'made', 'newly_public', 'public_total')],
      ],
    },
    {
      heading: '第二十条第（五）项',
      columns: itemHeads,
      rows: [
        ['行政许可', ...three('licensing', ...items)],
        ['其他对外管理服务事项', ...three('other_services', ...items)],
      ],
    },
    {
      heading: '第二十条第（六）项',
      columns: itemHeads,
      rows: [
        ['行政处罚', ...three('punishment', ...items)],
        ['行政强制', ...three('coercion', ...items)],
      ],
    },
    {
      heading: '第二十条第（八）项',
      columns: itemHeads.slice(0, 2),
      rows: [['行政事业性收费', ...three('charges', 'items_last_year', 'items_change')]],
    },
    {
      heading: '第二十条第（九）项',
      columns: ['采购项目数量', '采购总金额'],
      rows: [['政府集中采购', 'procurement_items', 'procurement_amount']],
    },
  ],
  '2021': [
    {
      heading: '第二十条第（一）项',
      columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [
        ['规章', ...three('rules', 'issued', 'repealed', 'in_force')],
        ['行政规范性文件', ...three('normative_docs', 'issued', 'repealed', 'in_force')],
      ],
    },
    { heading: '第二十条第（五）项', columns: decided, rows: [['行政许可', 'licensing_decisions']] },
    {
      heading: '第二十条第（六）项',
      columns: decided,
      rows: [
        ['行政处罚', 'punishment_decisions'],
        ['行政强制', 'coercion_decisions'],
      ],
    },
    {
      heading: '第二十条第（八）项',
      columns: ['本年收费金额（单位：万元）'],
      rows: [['行政事业性收费', 'charges_amount']],
    },
  ],
}

/** A row of section 三: the three label columns as printed (empty: merged with the row above) and its indicator. */
export type ApplicationLine = readonly [one: string, two: string, three: string, indicator: string]

const result = '三、本年度办理结果'
const head: ApplicationLine[] = [
  ['一、本年新收政府信息公开申请数量', '', '', 'applications_received'],
  ['二、上年结转政府信息公开申请数量', '', '', 'applications_carried_in'],
  [result, '（一）予以公开', '', 'outcome_granted'],
  ['', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '', 'outcome_partial'],
  ['', '（三）不予公开', '1.属于国家秘密', 'outcome_denied_state_secret'],
  ['', '', '2.其他法律行政法规禁止公开', 'outcome_denied_other_law'],
  ['', '', '3.危及“三安全一稳定”', 'outcome_denied_safety_stability'],
  ['', '', '4.保护第三方合法权益', 'outcome_denied_third_party'],
  ['', '', '5.属于三类内部事务信息', 'outcome_denied_internal_affairs'],
  ['', '', '6.属于四类过程性信息', 'outcome_denied_process_info'],
  ['', '', '7.属于行政执法案卷', 'outcome_denied_enforcement_file'],
  ['', '', '8.属于行政查询事项', 'outcome_denied_query_matter'],
  ['', '（四）无法提供', '1.本机关不掌握相关政府信息', 'outcome_unable_not_held'],
  ['', '', '2.没有现成信息需要另行制作', 'outcome_unable_needs_creation'],
  ['', '', '3.补正后申请内容仍不明确', 'outcome_unable_unclear'],
  ['', '（五）不予处理', '1.信访举报投诉类申请', 'outcome_not_processed_complaint'],
  ['', '', '2.重复申请', 'outcome_not_processed_repeat'],
  ['', '', '3.要求提供公开出版物', 'outcome_not_processed_publication'],
  ['', '', '4.无正当理由大量反复申请', 'outcome_not_processed_abusive'],
  ['', '', '5.要求行政机关确认或重新出具已获取信息', 'outcome_not_processed_reconfirm'],
]
const foot: ApplicationLine[] = [
  ['', '（七）总计', '', 'applications_closed'],
  ['四、结转下年度继续办理', '', '', 'applications_carried_out'],
]
const unanswered = '行政机关不再处理其政府信息公开申请'

/** Section 三（收到和处理政府信息公开申请情况）as printed. */
export const applicationLines: Record<'2019' | '2021', readonly ApplicationLine[]> = {
  '2019': [...head, ['', '（六）其他处理', '', 'outcome_other'], ...foot],
  '2021': [
    ...head,
    ['', '（六）其他处理', `1.申请人无正当理由逾期不补正、${unanswered}`, 'outcome_other_no_correction'],
    ['', '', `2.申请人逾期未按收费通知要求缴纳费用、${unanswered}`, 'outcome_other_unpaid'],
    ['', '', '3.其他', 'outcome_other_rest'],
    ...foot,
  ],
}

/** Section 四: the fifteen indicators in printed order. */
export const disputeCells: readonly string[] = [
  'reconsideration',
  'litigation_direct',
  'litigation_after_reconsideration',
].flatMap((group) => three(group, 'upheld', 'corrected', 'other', 'pending', 'total'))
