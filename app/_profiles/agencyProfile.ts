import { agencyById } from '#db/queries/agencies'
import { statedOfAgency } from '#db/queries/agencyReports'
import { allIndicators } from '#db/queries/indicators'
import type { Reading } from '#db/reading/reading'
import { reportKeys, reportRows, type ReportRow } from '#db/queries/reportList'
import type { Agency } from '#lib/model/agency'
import { formAnswered } from '#lib/model/form'
import { isAsked, type Indicator } from '#lib/model/indicator'
import { viewSchema, type View } from '#lib/model/view'
import { overviewSpecs } from '#lib/stats/chartSpec'
import type { Dataset } from '#lib/stats/dataset'
import { chartDataset } from '#app/_kept/datasets'
import { snapshotOf } from '#app/_kept/snapshot'
import { comparedOf, peersOfAgency, type PeerGroup } from './peers.ts'

/** One year of an agency: its report, or none. */
export interface AgencyYear {
  year: number
  report: ReportRow | null
  /**
   * What the form that it answers (`formAnswered`) asks for and the report does not state, in the order of the form; null where that cannot
   * be told: of transcribed figures, and before there was a form.
   */
  unstated: Indicator[] | null
}

/** An agency through the years. */
export interface AgencyProfile {
  agency: Agency
  /** The view that its charts are of. */
  view: View
  datasets: Dataset[]
  peers: PeerGroup[]
  /** Newest first, from the first report to the last, those without one among them. */
  years: AgencyYear[]
}

/** Everything the page of an agency shows; null when there is none with the id. */
export async function agencyProfile(read: Reading, id: string): Promise<AgencyProfile | null> {
  const { db } = read
  const agency = await agencyById(db, id)
  if (agency === null) return null
  const { regionCode } = agency
  const view = viewSchema.parse({ by: 'agency', ...(regionCode === null ? {} : { region: regionCode }) })
  const found = await snapshotOf(read)
  const [catalogue, stated, keys, ...datasets] = await Promise.all([
    allIndicators(db),
    statedOfAgency(db, id),
    reportKeys(db, { region: [], agency: id }),
    ...overviewSpecs.map((spec) => chartDataset(found, spec, view, id)),
  ])
  const rows = await reportRows(db, keys)
  const peers = await peersOfAgency(db, agency, comparedOf(datasets))
  return { agency, view, datasets, peers, years: yearsOf(rows, stated, catalogue) }
}

function yearsOf(
  rows: readonly ReportRow[],
  stated: ReadonlyMap<string, ReadonlySet<string>>,
  catalogue: readonly Indicator[],
): AgencyYear[] {
  const byYear = new Map(rows.map((row) => [row.year, row]))
  const last = rows[0]?.year ?? 0
  const first = rows.at(-1)?.year ?? 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => {
    const report = byYear.get(last - back) ?? null
    const said = stated.get(report?.id ?? '')
    // Of transcribed figures it is not known what else the report states.
    const answered = report === null || report.form === null ? null : formAnswered(report.form, report.year)
    return {
      year: last - back,
      report,
      unstated:
        answered === null
          ? null
          : catalogue.filter((indicator) => isAsked(indicator, answered) && !said?.has(indicator.id)),
    }
  })
}
