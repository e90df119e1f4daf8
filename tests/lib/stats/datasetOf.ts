import { readReference } from '#scripts/reference'
import type { Agency } from '#lib/model/agency'
import type { View } from '#lib/model/view'
import { buildDataset } from '#lib/wording/buildDataset'
import { chartSpecs, type ChartName } from '#lib/stats/chartSpec'
import type { Columns, ObservationEntry } from '#lib/stats/columns'
import { ColumnsBuilder } from '#lib/stats/columnsBuilder'
import type { Dataset } from '#lib/stats/dataset'
import { regionNames } from '#lib/stats/regionNames'
import { selectUnits } from '#lib/stats/selection'
import type { Facts } from './facts.ts'
import { someRegions } from './factBuilders.ts'

/** The indicators of the three charts, once each. */
export const chartedIndicators = [
  ...new Set(Object.values(chartSpecs).flatMap(({ indicators }) => indicators)),
]

/** The same with the forms that ask for them. */
export const chartedCatalogue = readReference().indicators.filter(({ id }) => chartedIndicators.includes(id))

/** Columns of facts. What is transcribed counts as of figures, all else as of a document; every observation is accepted. */
export function columnsOf({ reports, observations, alternatives, revision }: Facts): Columns {
  const agencies = new Map<string, Agency>()
  for (const { agencyId: id, agency: name, regionCode, sector, scope } of reports)
    agencies.set(id, { id, name, regionCode, sector, scope })
  const keys = new Map(reports.map(({ reportId }, key) => [reportId, key]))
  const entries = observations.map((one): ObservationEntry => ({
    noteEn: null,
    ...one,
    key: keys.get(one.reportId)!,
    origin: one.sourceClass === 'figures' ? 'figures' : 'document',
    accepted: true,
  }))
  const figured = new Set(entries.filter((one) => one.origin === 'figures').map((one) => one.key))
  const builder = new ColumnsBuilder(
    revision,
    [...agencies.values()],
    reports.map((report, key) => ({
      ...report,
      key,
      findings: 0,
      hasFigures: !report.hasDocument || figured.has(key),
    })),
    chartedCatalogue,
  )
  for (const entry of entries) builder.add(entry)
  for (const one of alternatives) builder.addAlternative({ ...one, key: keys.get(one.reportId)! })
  return builder.finish()
}

/** The dataset of a chart for a view of some facts, the way that pages have it made. */
export function datasetOf(chart: ChartName, view: View, facts: Facts): Dataset {
  const selection = selectUnits(columnsOf(facts), view, chartSpecs[chart], regionNames(someRegions))
  return buildDataset(chartSpecs[chart], view, selection)
}
