import { applicants } from '#lib/model/applicant'
import { cell, type Block, type Cell, type Fact } from './blocks.ts'

/** Values of an application row: natural persons, businesses, the other kinds 0, total. */
const seven = (people: number, firms: number) => [people, firms, 0, 0, 0, 0, people + firms]

const outcomes2021: readonly (readonly [
  group: string,
  rows: readonly (readonly [string, string, number, number])[],
])[] = [
  ['（一）予以公开', [['', 'outcome_granted', 7, 2]]],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [['', 'outcome_partial', 2, 0]]],
  [
    '（三）不予公开',
    [
      ['1.属于国家秘密', 'outcome_denied_state_secret', 0, 0],
      ['2.其他法律行政法规禁止公开', 'outcome_denied_other_law', 0, 0],
      ['3.危及“三安全一稳定”', 'outcome_denied_safety_stability', 0, 0],
      ['4.保护第三方合法权益', 'outcome_denied_third_party', 1, 1],
      ['5.属于三类内部事务信息', 'outcome_denied_internal_affairs', 0, 0],
      ['6.属于四类过程性信息', 'outcome_denied_process_info', 1, 0],
      ['7.属于行政执法案卷', 'outcome_denied_enforcement_file', 0, 0],
      ['8.属于行政查询事项', 'outcome_denied_query_matter', 0, 0],
    ],
  ],
  [
    '（四）无法提供',
    [
      ['1.本机关不掌握相关政府信息', 'outcome_unable_not_held', 5, 0],
      ['2.没有现成信息需要另行制作', 'outcome_unable_needs_creation', 0, 0],
      ['3.补正后申请内容仍不明确', 'outcome_unable_unclear', 1, 0],
    ],
  ],
  [
    '（五）不予处理',
    [
      ['1.信访举报投诉类申请', 'outcome_not_processed_complaint', 3, 0],
      ['2.重复申请', 'outcome_not_processed_repeat', 0, 0],
      ['3.要求提供公开出版物', 'outcome_not_processed_publication', 0, 0],
      ['4.无正当理由大量反复申请', 'outcome_not_processed_abusive', 0, 0],
      ['5.要求行政机关确认或重新出具已获取信息', 'outcome_not_processed_reconfirm', 0, 0],
    ],
  ],
  [
    '（六）其他处理',
    [
      [
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        'outcome_other_no_correction',
        1,
        0,
      ],
      [
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        'outcome_other_unpaid',
        0,
        0,
      ],
      ['3.其他', 'outcome_other_rest', 0, 0],
    ],
  ],
]

/** Section 三 as it is printed: three label columns, merged, and seven columns of values. */
export function applicationTable(form: '2019' | '2021'): { block: Block; facts: Fact[] } {
  const facts: Fact[] = []
  const state = (indicator: string, values: readonly number[]): Cell[] => {
    applicants.forEach((applicant, i) =>
      facts.push({ indicator, applicant, value: values[i]!, status: 'reported' }),
    )
    return values.map((value) => cell(value))
  }
  const rows: Cell[][] = [
    [
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      cell('申请人情况', 7),
    ],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => cell(text)),
    [cell('一、本年新收政府信息公开申请数量', 3), ...state('applications_received', seven(22, 3))],
    [cell('二、上年结转政府信息公开申请数量', 3), ...state('applications_carried_in', seven(1, 0))],
  ]
  const groups = outcomes2021.map(([name, outcomes]): (typeof outcomes2021)[number] =>
    name === '（六）其他处理' && form === '2019' ? [name, [['', 'outcome_other', 1, 0]]] : [name, outcomes],
  )
  const height = groups.reduce((sum, [, outcomes]) => sum + outcomes.length, 0) + 1
  let total = [0, 0]
  groups.forEach(([name, outcomes], g) =>
    outcomes.forEach(([label, indicator, people, firms], i) => {
      total = [total[0]! + people, total[1]! + firms]
      const first = g === 0 && i === 0 ? [cell('三、本年度办理结果', 1, height)] : []
      const labels =
        label === '' ? [cell(name, 2)] : [...(i === 0 ? [cell(name, 1, outcomes.length)] : []), cell(label)]
      rows.push([...first, ...labels, ...state(indicator, seven(people, firms))])
    }),
  )
  rows.push([cell('（七）总计', 2), ...state('applications_closed', seven(total[0]!, total[1]!))])
  rows.push([
    cell('四、结转下年度继续办理', 3),
    ...state('applications_carried_out', seven(23 - total[0]!, 3 - total[1]!)),
  ])
  return { block: { kind: 'table', rows }, facts }
}

const disputes = ['upheld', 'corrected', 'other', 'pending', 'total']

/** Section 四 as it is printed: fifteen columns under a header of three levels. */
export function disputeTable(): { block: Block; facts: Fact[] } {
  const labels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const values = [2, 1, 0, 0, 3, 1, 0, 0, 1, 2, 0, 0, 0, 0, 0]
  const groups = ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration']
  const rows: Cell[][] = [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...labels.map((text) => cell(text, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    [...labels, ...labels].map((text) => cell(text)),
    values.map((value) => cell(value)),
  ]
  const facts = groups.flatMap((group, g) =>
    disputes.map((column, i): Fact => ({
      indicator: `${group}_${column}`,
      value: values[g * 5 + i]!,
      status: 'reported',
    })),
  )
  return { block: { kind: 'table', rows }, facts }
}

/** Section 二 as the forms print it; some documents make one table of it, some one of each item. */
export function itemTable(form: '2019' | '2021'): { block: Block; facts: Fact[] } {
  const facts: Fact[] = []
  const state = (indicator: string, value: number | null): Cell => {
    facts.push({ indicator, value, status: value === null ? 'blank' : 'reported' })
    return cell(value ?? '')
  }
  const of = (text: string) => [cell(text, 4)]
  if (form === '2021') {
    const one = (label: string, indicator: string, value: number) => [
      cell(label),
      { ...state(indicator, value), columns: 3 },
    ]
    const three = (label: string, row: string, values: (number | null)[]) => [
      cell(label),
      ...['issued', 'repealed', 'in_force'].map((column, i) => state(`${row}_${column}`, values[i]!)),
    ]
    const rows = [
      of('第二十条第（一）项'),
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((text) => cell(text)),
      three('规章', 'rules', [0, 0, 0]),
      three('行政规范性文件', 'normative_docs', [3, null, 12]),
      of('第二十条第（五）项'),
      [cell('信息内容'), cell('本年处理决定数量', 3)],
      one('行政许可', 'licensing_decisions', 1286),
      of('第二十条第（六）项'),
      [cell('信息内容'), cell('本年处理决定数量', 3)],
      one('行政处罚', 'punishment_decisions', 37),
      one('行政强制', 'coercion_decisions', 0),
      of('第二十条第（八）项'),
      [cell('信息内容'), cell('本年收费金额（单位：万元）', 3)],
      one('行政事业性收费', 'charges_amount', 15.6),
    ]
    return { block: { kind: 'table', rows }, facts }
  }
  const row = (label: string, name: string, columns: string[], values: (number | null)[]) => [
    cell(label),
    ...columns.map((column, i) => state(`${name}_${column}`, values[i]!)),
  ]
  const counts = ['made', 'newly_public', 'public_total']
  const changes = ['items_last_year', 'items_change', 'decisions']
  const rows = [
    of('第二十条第（一）项'),
    ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'].map((text) => cell(text)),
    row('规章', 'rules', counts, [0, 0, 0]),
    row('规范性文件', 'normative_docs', counts, [2, 2, 9]),
    of('第二十条第（五）项'),
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'].map((text) => cell(text)),
    row('行政许可', 'licensing', changes, [41, -3, 812]),
    row('其他对外管理服务事项', 'other_services', changes, [77, 5, 2048]),
    of('第二十条第（六）项'),
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'].map((text) => cell(text)),
    row('行政处罚', 'punishment', changes, [130, 0, 19]),
    row('行政强制', 'coercion', changes, [12, 0, 0]),
    of('第二十条第（八）项'),
    [cell('信息内容'), cell('上一年项目数量'), cell('本年增/减', 2)],
    [
      cell('行政事业性收费'),
      state('charges_items_last_year', 1),
      { ...state('charges_items_change', 0), columns: 2 },
    ],
    of('第二十条第（九）项'),
    [cell('信息内容'), cell('采购项目数量'), cell('采购总金额', 2)],
    [cell('政府集中采购'), state('procurement_items', 8), { ...cell('412300元'), columns: 2 }],
  ]
  facts.push({ indicator: 'procurement_amount', value: 412300, status: 'reported' })
  return { block: { kind: 'table', rows }, facts }
}
