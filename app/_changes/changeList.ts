import { changeCounts } from '#db/queries/history/changes'
import { loads, type Load } from '#db/queries/history/loads'
import { allIndicators } from '#db/queries/indicators'
import type { Reading } from '#db/reading/reading'
import type { ChangesView } from '#lib/model/history/revisionViews'
import type { RevisionChange } from '#lib/model/history/revisionChange'
import type { Indicator } from '#lib/model/indicator'
import type { QueryError } from '#lib/model/query/queryErrors'
import { places, type Places } from '#app/_kept/places'
import { comparedLoads, revisionChanges, type ComparedLoads } from '#app/_kept/revisionChanges'
import { pageOf, pageSize } from '#app/_site/pageOf'

/** A change with the names of what it is of. */
export interface ChangeRow extends RevisionChange {
  region: string | null
  /** The definition of its figure; null of a whole report. */
  of: Indicator | null
}

/** One page of the changes between two revisions. */
export interface ChangePage {
  compared: ComparedLoads
  /** Of all changes between the two, whatever the filters. */
  counts: { figures: number; reports: number; added: number; removed: number }
  rows: ChangeRow[]
  page: number
  pages: number
}

/** What a page of the changes shows: null before the first load, `errors` where its revisions cannot be compared. */
export async function changePage(
  read: Reading,
  view: ChangesView,
): Promise<{
  loads: Load[]
  shown: ChangePage | null
  errors: QueryError[]
  indicators: Indicator[]
} | null> {
  const { db } = read
  const all = loads(db)
  const found = comparedLoads(db, view, all)
  if (found === null) return null
  const indicators = await allIndicators(db)
  const listed = { loads: all, indicators }
  if (found.errors !== null) return { ...listed, shown: null, errors: found.errors }
  const { compared } = found
  const { from, to } = compared
  const [list, counts] = await Promise.all([
    revisionChanges(read, compared, view),
    from === null
      ? { figures: 0, reports: 0, added: 0, removed: 0 }
      : changeCounts(db, { after: from.number, upTo: to.number }),
  ])
  const { page, pages, offset } = pageOf(list.length, view.page)
  const rows = named(await list.rows(offset, offset + pageSize), indicators, await places(read))
  return { ...listed, shown: { compared, counts, rows, page, pages }, errors: [] }
}

/** Why a file of the changes cannot be made of the revisions that are asked for; none where it can. */
export async function changeErrors({ db }: Reading, view: ChangesView): Promise<readonly QueryError[]> {
  return comparedLoads(db, view)?.errors ?? []
}

/** Every change of a view, in its order, for the file. */
export async function* changeBatches(read: Reading, view: ChangesView): AsyncGenerator<readonly ChangeRow[]> {
  const found = comparedLoads(read.db, view)
  if (found === null || found.errors !== null) return
  const [indicators, names] = [await allIndicators(read.db), await places(read)]
  const list = await revisionChanges(read, found.compared, view)
  for await (const { rows } of list.batches(0)) yield named(rows, indicators, names)
}

function named(
  rows: readonly RevisionChange[],
  indicators: readonly Indicator[],
  names: Places,
): ChangeRow[] {
  const byId = new Map(indicators.map((one) => [one.id, one]))
  return rows.map((row) => ({
    ...row,
    region: row.regionCode === null ? null : names.name(row.regionCode),
    of: row.indicator === null ? null : (byId.get(row.indicator) ?? null),
  }))
}
