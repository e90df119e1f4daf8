import type { Dataset } from '#lib/stats/dataset'
import { changeRecord } from '#lib/stats/changes/changeRecord'
import type { ChangeRow, Changes } from '#lib/stats/changes/changeRows'

/** Rows that are written in one piece. */
const rowsAtOnce = 100

/**
 * A year of a chart against the one before as JSON in pieces, made as they are taken: what is compared, the two years (null where there
 * are none to compare), the totals of all units, and the rows given, in their order.
 */
export function* changeJson(
  { chart, spec, unit, by, stat, revision }: Dataset,
  { year, totals }: Pick<Changes, 'year' | 'totals'>,
  rows: readonly ChangeRow[],
): Generator<string, void, undefined> {
  const { applicant } = spec
  const yearBefore = year === null ? null : year - 1
  const head = { chart, applicant, unit, by, stat, revision, yearBefore, year, totals }
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`
  for (let i = 0; year !== null && i < rows.length; i += rowsAtOnce) {
    const records = rows.slice(i, i + rowsAtOnce).map((row) => changeRecord(row, spec, year))
    const written = JSON.stringify(records).slice(1, -1)
    yield i === 0 ? written : `,${written}`
  }
  yield ']}'
}
