import type { Applicant } from '#lib/model/applicant'
import { applicationRows } from '../forms/applicationRows.ts'
import { parseNumber } from '../number/parseNumber.ts'
import type { Columns } from './applicationCells.ts'

/** More combinations of answers than this are not tried. */
const MOST_COMBINATIONS = 20_000

/** What is added up in every column: [what must be equal to, …]. Rows of 2019 or of 2021 alone are in one of the last two. */
const flow = {
  left: ['applications_received', 'applications_carried_in'],
  right: ['applications_closed', 'applications_carried_out'],
}
const order = applicationRows.map((row) => row.indicator)
const outcomes = applicationRows.slice(order.indexOf('outcome_granted'), order.indexOf('applications_closed'))
const closed = (rows: typeof outcomes) => ({
  left: rows.map((row) => row.indicator),
  right: ['applications_closed'],
})
const rules = [
  flow,
  closed(outcomes.filter((row) => !row.only2019)),
  closed(outcomes.filter((row) => !row.only2021)),
]

/**
 * The rows of section 三 whose digits ran together and can be separated: those with one answer, and those of
 * whose answers one alone lets the columns add up with the other rows.
 * @returns the numbers by indicator, in the order of the columns
 */
export function decidedByColumns(
  rows: readonly { declared: { indicator: string }; cells: Columns }[],
  columns: readonly Applicant[],
): Map<string, number[]> {
  const decided = new Map<string, number[]>()
  const open: { indicator: string; answers: number[][] }[] = []
  const known = new Map<string, (number | null)[]>()
  for (const {
    declared: { indicator },
    cells,
  } of rows) {
    if (cells.kind === 'columns') known.set(indicator, numbersOf(cells, columns))
    else if (cells.kind === 'glued' && cells.answers.length === 1) {
      decided.set(indicator, cells.answers[0]!)
      known.set(indicator, cells.answers[0]!)
    } else if (cells.kind === 'glued' && cells.answers.length > 1)
      open.push({ indicator, answers: cells.answers })
  }
  const combinations = open.reduce((product, { answers }) => product * answers.length, 1)
  if (open.length === 0 || combinations > MOST_COMBINATIONS) return decided
  const left = new Map(open.map(({ indicator }) => [indicator, new Set<number[]>()]))
  for (let n = 0; n < combinations; n++) {
    const tried = new Map(known)
    let rest = n
    for (const { indicator, answers } of open) {
      tried.set(indicator, answers[rest % answers.length]!)
      rest = Math.floor(rest / answers.length)
    }
    if (addsUp(tried, columns.length))
      for (const { indicator } of open) left.get(indicator)!.add(tried.get(indicator) as number[])
  }
  for (const [indicator, answers] of left) if (answers.size === 1) decided.set(indicator, [...answers][0]!)
  return decided
}

function numbersOf(
  { byApplicant }: Columns & { kind: 'columns' },
  columns: readonly Applicant[],
): (number | null)[] {
  const cells = new Map(byApplicant)
  return columns.map((applicant) => {
    const parsed = parseNumber(cells.get(applicant)?.text ?? '')
    return parsed.kind === 'number' ? parsed.value : parsed.kind === 'zero_in_words' ? 0 : null
  })
}

/** Whether no rule fails; one with a row or a cell that is missing says nothing. */
function addsUp(rows: ReadonlyMap<string, readonly (number | null)[]>, width: number): boolean {
  const sum = (ids: readonly string[], column: number) =>
    ids.reduce<number | null>((total, id) => {
      const value = rows.get(id)?.[column] ?? null
      return total === null || value === null ? null : total + value
    }, 0)
  return rules.every(({ left, right }) =>
    Array.from({ length: width }, (_, column) => [sum(left, column), sum(right, column)] as const).every(
      ([a, b]) => a === null || b === null || a === b,
    ),
  )
}
