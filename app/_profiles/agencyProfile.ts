import type { Lang } from '#lib/model/words'
import { agencyById } from '#db/queries/agencies'
import { statedOfAgency } from '#db/queries/agencyReports'
import { allIndicators } from '#db/queries/indicators'
import type { Reading } from '#db/reading/reading'
import { reportKeys, reportRows, type ReportRow } from '#db/queries/reportList'
import type { Agency } from '#lib/model/agency'
import { formAnswered } from '#lib/model/form'
import { isAsked, type Indicator } from '#lib/model/indicator'
import type { ProfileView } from '#lib/model/pages/profileView'
import { viewSchema, type View } from '#lib/model/view'
import { snapshotOf } from '#app/_kept/snapshot'
import { kindsOfAgency, peerChoice, type PeerChoice, type PeerKind } from './peerChoice.ts'
import { peersOfAgency, type PeerGroup } from './peers.ts'
import { profileCharts, type ProfileChart } from './profileCharts.ts'

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
  charts: ProfileChart[]
  /** Whom it can be compared with, whom the reader chose, and how it compares. */
  kinds: PeerKind[]
  choice: PeerChoice
  peers: PeerGroup[]
  /** All agencies of the revision, by id. */
  agencies: ReadonlyMap<string, Agency>
  /** Newest first, from the first report to the last, those without one among them. */
  years: AgencyYear[]
}

/** Everything the page of an agency shows for what its address asks for; null when there is none with the id. */
export async function agencyProfile(
  read: Reading,
  id: string,
  { peers: chosen, ...shown }: Partial<ProfileView> = {},
  lang: Lang = 'zh',
): Promise<AgencyProfile | null> {
  const { db } = read
  const agency = await agencyById(db, id)
  if (agency === null) return null
  const { regionCode } = agency
  const view: View = {
    ...viewSchema.parse({}),
    ...shown,
    by: 'agency',
    region: regionCode === null ? [] : [regionCode],
  }
  const found = await snapshotOf(read)
  const [catalogue, stated, keys, charts] = await Promise.all([
    allIndicators(db),
    statedOfAgency(db, id),
    reportKeys(db, { region: [], agency: id }),
    profileCharts(found, view, lang, id),
  ])
  const rows = await reportRows(db, keys)
  const choice = peerChoice(chosen ?? [], 'agency')
  const datasets = charts.map(({ dataset }) => dataset)
  const peers = peersOfAgency(agency, choice, { datasets, columns: found.columns, source: view.source })
  return {
    agency,
    view,
    charts,
    kinds: kindsOfAgency(agency),
    choice,
    peers,
    agencies: new Map(found.columns.agencies.map((one) => [one.id, one])),
    years: yearsOf(rows, stated, catalogue),
  }
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
