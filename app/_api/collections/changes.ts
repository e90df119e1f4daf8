import { allIndicators } from '#db/queries/indicators'
import type { ApiChange } from '#lib/api/schemas'
import type { Indicator } from '#lib/model/indicator'
import { revisionDifference, revisionKind, type RevisionChange } from '#lib/model/history/revisionChange'
import { places, type Places } from '#app/_kept/places'
import { comparedLoads, revisionChanges } from '#app/_kept/revisionChanges'
import { changePath } from '#app/_text/changePath'
import type { Collection } from '../collection.ts'

export const changes: Collection<'changes'> = {
  name: 'changes',
  // The place of a row in the list, which is the same as long as the revision is, and no longer is a cursor good.
  keyParts: ['number'],
  keyNeeds: 1,
  async errorsOf({ db }, query) {
    return comparedLoads(db, query)?.errors ?? []
  },
  async *batches(read, query, after) {
    const found = comparedLoads(read.db, query)
    if (found === null || found.errors !== null) return
    const catalogue = new Map((await allIndicators(read.db)).map((one) => [one.id, one]))
    const names = await places(read)
    const list = await revisionChanges(read, found.compared, query)
    for await (const { at, rows } of list.batches(after === null ? 0 : Number(after[0]) + 1))
      yield {
        rows: rows.map((row, index) => ({ key: [at + index], row: rowOf(row, catalogue, names) })),
        at: [at + rows.length - 1],
      }
  },
}

function rowOf(row: RevisionChange, catalogue: ReadonlyMap<string, Indicator>, names: Places): ApiChange {
  const { reportId, agencyId, agency, regionCode, year, indicator, applicant, reasons, revision } = row
  return {
    kind: revisionKind(row),
    reportId,
    agencyId,
    agency,
    regionCode,
    region: regionCode === null ? null : names.name(regionCode),
    year,
    indicator,
    applicant,
    unit: indicator === null ? null : (catalogue.get(indicator)?.unit ?? null),
    oldValue: row.old.value,
    oldStatus: row.old.status,
    newValue: row.new.value,
    newStatus: row.new.status,
    difference: revisionDifference(row),
    reasons: [...reasons],
    revision,
    path: changePath(row),
  }
}
