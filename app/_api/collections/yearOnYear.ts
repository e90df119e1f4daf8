import type { ApiYearOnYear } from '#lib/api/schemas'
import type { ChangeRow } from '#lib/stats/changes/changeRows'
import { changeKind } from '#lib/stats/changes/changeRows'
import { changeRecord } from '#lib/stats/changes/changeRecord'
import type { ChartSpec } from '#lib/stats/chartSpec'
import { chartChanges } from '#app/_kept/chartChanges'
import type { EnglishNames } from '#app/_kept/englishNames'
import { places } from '#app/_kept/places'
import { ofSeries } from '../ofSeries.ts'
import { chartAsked, chartErrors } from '../chartAsked.ts'
import type { Collection } from '../collection.ts'

/** Comparisons that are made into rows at a time. */
const atOnce = 100

export const yearOnYear: Collection<'year-on-year'> = {
  name: 'year-on-year',
  keyParts: ['string', 'string'],
  keyNeeds: 2,
  errorsOf: chartErrors,
  async *batches(read, query, after) {
    const made = await chartAsked(read, query)
    const { year, rows: all } = chartChanges(made, query)
    if (year === null) return
    const { english } = await places(read)
    const start =
      after === null
        ? 0
        : all.findIndex(({ figure, unit }) => figure === after[0] && unit.id === after[1]) + 1
    const rows = all
      .slice(start)
      .filter((row) => query.change === undefined || changeKind(row) === query.change)
    for (let at = 0; at < rows.length; at += atOnce) {
      const some = rows.slice(at, at + atOnce).map((row) => ({
        key: [row.figure, row.unit.id],
        row: rowOf(row, made.dataset.spec, year, english),
      }))
      yield { rows: some, at: some.at(-1)!.key }
    }
  },
}

function rowOf(row: ChangeRow, spec: ChartSpec, year: number, english: EnglishNames): ApiYearOnYear {
  const record = changeRecord(row, spec, year)
  return { ...ofSeries(record, english), ...record }
}
