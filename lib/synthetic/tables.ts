import { applicants } from '#lib/model/applicant'
import type { Cell, Draft, Expected } from './document.ts'
import { printed2014 } from './forms2014.ts'
import { applicationLines, disputeCells, itemBlocks } from './forms2019.ts'
import { keyOf, type Key } from './key.ts'

const cell = (text: string, rows = 1, columns = 1): Cell => ({
  text,
  ...(rows > 1 ? { rows } : {}),
  ...(columns > 1 ? { columns } : {}),
})

/** Adds 政府信息公开情况统计表 of 2014–2018, in the printing of the draft's form, and what it states. */
export function addStatisticsTable(draft: Draft, form: keyof typeof printed2014): void {
  const { truth, blocks } = draft
  const isFujian = form === '2014-fujian'
  const head = isFujian
    ? ['指标名称', '计量单位', `${truth.year}年度`, '历年累计']
    : ['统计指标', '单位', '统计数']
  const rows: Cell[][] = [head.map((text) => cell(text))]
  let remainder = 0
  for (const [label, unit, indicator] of printed2014[form]) {
    if (unit === '') rows.push([cell(label), cell(''), cell('')])
    else {
      const stated = indicator === null ? cell('0') : state(draft, keyOf(indicator))
      remainder += Number(stated.text)
      rows.push([cell(label), cell(unit), stated, ...(isFujian ? [cell(String(remainder * 3))] : [])])
    }
  }
  blocks.push({ kind: 'paragraph', pieces: [`（${truth.year}年度）`] }, { kind: 'table', rows })
}

/** Section 二 of the 2019 and 2021 forms. */
export function addItemTables(draft: Draft, form: '2019' | '2021'): void {
  const rows: Cell[][] = []
  const width = form === '2019' || draft.truth.year < 2030 ? 4 : 2
  for (const block of itemBlocks[form]) {
    const columns = block.columns.length
    const span = (i: number) => (i === columns - 1 ? width - columns : 1)
    rows.push([cell(block.heading, 1, width)])
    rows.push([cell('信息内容'), ...block.columns.map((text, i) => cell(text, 1, span(i)))])
    for (const [label, ...indicators] of block.rows)
      rows.push([
        cell(label),
        ...indicators.map((indicator, i) => ({ ...state(draft, keyOf(indicator)), columns: span(i) })),
      ])
  }
  draft.blocks.push({ kind: 'table', rows })
}

/** Section 三, seven columns of applicants, and the groups that the form prints no row for. */
export function addApplicationTable(draft: Draft, form: '2019' | '2021'): void {
  const rows: Cell[][] = [
    [
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      cell('申请人情况', 1, 7),
    ],
    [cell('自然人', 2), cell('法人或其他组织', 1, 5), cell('总计', 2)],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => cell(text)),
  ]
  const lines = applicationLines[form]
  const results = lines.length - 3
  lines.forEach(([one, two, three, indicator], i) => {
    const row: Cell[] = []
    if (two === '' && three === '') row.push(cell(one, 1, 3))
    else {
      if (one !== '') row.push(cell(one, results))
      if (three === '') row.push(cell(two, 1, 2))
      else {
        if (two !== '') row.push(cell(two, groupSize(lines, i)))
        row.push(cell(three))
      }
    }
    for (const applicant of applicants) row.push(state(draft, keyOf(indicator, applicant)))
    rows.push(row)
  })
  draft.blocks.push({ kind: 'table', rows })
  const groups = [
    'outcome_denied',
    'outcome_unable',
    'outcome_not_processed',
    ...(form === '2021' ? ['outcome_other'] : []),
  ]
  for (const group of groups) for (const applicant of applicants) imply(draft, keyOf(group, applicant))
}

function groupSize(lines: (typeof applicationLines)['2019'], start: number): number {
  let size = 1
  while (lines[start + size]?.[1] === '' && lines[start + size]?.[2] !== '') size++
  return size
}

/** Section 四: one row of fifteen values. */
export function addDisputeTable(draft: Draft): void {
  const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => cell(text))
  const tall = names.map(({ text }) => cell(text, 2))
  draft.blocks.push({
    kind: 'table',
    rows: [
      [cell('行政复议', 1, 5), cell('行政诉讼', 1, 10)],
      [...tall, cell('未经复议直接起诉', 1, 5), cell('复议后起诉', 1, 5)],
      [...names, ...names],
      disputeCells.map((indicator) => state(draft, keyOf(indicator))),
    ],
  })
  imply(draft, keyOf('litigation_total'))
}

function state(draft: Draft, key: Key): Cell {
  const value = draft.truth.values.get(key)
  if (value === undefined) throw new Error(`no truth for: ${key}`)
  draft.expected.set(key, { value, status: 'reported' })
  return { text: String(value), key }
}

function imply(draft: Draft, key: Key): void {
  const value = draft.truth.values.get(key)!
  const said: Expected | undefined = draft.prose.get(key)
  draft.expected.set(key, { value, status: 'implied', ...(said?.status ? { also: said.status } : {}) })
}
