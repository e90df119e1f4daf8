import { allAgencies, observationBatches, reportBatches, rivalBatches } from '#db/queries/columns'
import type { Reading } from '#db/reading/reading'
import { figureParts } from '#lib/model/applicant'
import { forms } from '#lib/model/form'
import { formsAsking, type Indicator } from '#lib/model/indicator'
import type { Columns } from '#lib/stats/columns'
import { ColumnsBuilder } from '#lib/stats/columnsBuilder'

/**
 * Reads the columns of some figures (`figureId`) in batches, with turns for others in between. Reports and agencies stand in the same
 * places in all columns of a revision.
 */
export async function readColumns(
  { db, revision }: Pick<Reading, 'db' | 'revision'>,
  catalogue: readonly Indicator[],
  figures: readonly string[],
): Promise<Columns> {
  const reports = []
  for await (const batch of reportBatches(db)) {
    reports.push(...batch)
    await turn()
  }
  const asked = figures.map((id) => ({ id, ...figureParts(id) }))
  const builder = new ColumnsBuilder(
    revision,
    await allAgencies(db),
    reports,
    // What is not in the catalogue is taken to be asked for.
    asked.map(({ id, indicator, applicant }) => ({
      id,
      forms: formsAsking(catalogue.find((one) => one.id === indicator) ?? { forms }, applicant),
    })),
  )
  for (const { id, indicator, applicant } of asked)
    for await (const batch of observationBatches(db, indicator, applicant)) {
      for (const one of batch) builder.add({ ...one, indicator: id })
      await turn()
    }
  for (const applicant of new Set(asked.map((one) => one.applicant))) {
    const same = asked.filter((one) => one.applicant === applicant)
    const ids = new Map(same.map(({ id, indicator }) => [indicator, id]))
    for await (const batch of rivalBatches(db, [...ids.keys()], applicant)) {
      for (const one of batch) builder.addAlternative({ ...one, indicator: ids.get(one.indicator)! })
      await turn()
    }
  }
  return builder.finish()
}

/** Lets other requests have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
