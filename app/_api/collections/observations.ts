import { allIndicators } from '#db/queries/indicators'
import {
  observationsOf,
  rareChoice,
  type ObservationChoice,
  type ObservationRow,
} from '#db/queries/observationsInOrder'
import type { Database } from '#db/reading/reading'
import { textsOf, type WalkedReport } from '#db/queries/reportsInOrder'
import type { ResourceQuery } from '#lib/api/queries'
import type { ApiObservation } from '#lib/api/schemas'
import { formInForce } from '#lib/model/form'
import { isAsked, type Indicator } from '#lib/model/indicator'
import { obsStatus } from '#lib/model/status'
import { figureAnchor } from '#app/_text/anchors'
import { places, type Places } from '#app/_kept/places'
import { byReport } from '../byReport.ts'
import type { Collection } from '../collection.ts'
import { reportWalk, type PlacedRow } from '../reportWalk.ts'
import { quoteOf, whose } from '../whose.ts'

/** About so many observations are read at a time. */
const rowsAtOnce = 1500
/** What a report of a form says, all kinds of applicant counted. */
const rowsOfReport = 150

export const observations: Collection<'observations'> = {
  name: 'observations',
  keyParts: ['string', 'number', 'string', 'string'],
  keyNeeds: 2,
  async *batches(read, query, after, want) {
    const { db } = read
    const catalogue = new Map((await allIndicators(db)).map((one) => [one.id, one]))
    const indicator = query.indicator?.filter((id) => catalogue.has(id))
    if (indicator?.length === 0) return
    const choice = { ...query, indicator }
    const perReport = rowsPerReport(choice)
    const steps = {
      first: Math.ceil(want / perReport),
      most: Math.min(500, Math.ceil(rowsAtOnce / perReport)),
    }
    const names = await places(read)
    yield* reportWalk(db, { ...query, having: rareChoice(choice) }, after, steps, (found) =>
      rowsOf(db, found, choice, catalogue, names),
    )
  },
}

/** About how many observations a report has that is walked through. */
function rowsPerReport({ indicator, applicant, ...choice }: ObservationChoice): number {
  const { status, check } = rareChoice(choice) ?? {}
  if (status !== undefined || check !== undefined) return 2
  return indicator === undefined
    ? rowsOfReport
    : Math.min(rowsOfReport, indicator.length * (applicant?.length ?? 3))
}

async function rowsOf(
  db: Database,
  found: readonly WalkedReport[],
  choice: ObservationChoice & Pick<ResourceQuery<'observations'>, 'source'>,
  catalogue: ReadonlyMap<string, Indicator>,
  names: Places,
): Promise<PlacedRow<ApiObservation>[]> {
  const keys = found.map(({ key }) => key)
  const [said, texts] = await Promise.all([
    observationsOf(db, keys, choice, choice.source),
    textsOf(db, keys),
  ])
  const groups = byReport(said)
  return found.flatMap((report) =>
    (groups.get(report.key) ?? []).map((one) => ({
      report,
      place: [one.indicator, one.applicant],
      row: rowOf(one, report, texts.get(report.key) ?? null, catalogue, names),
    })),
  )
}

function rowOf(
  one: ObservationRow,
  report: WalkedReport,
  text: string | null,
  catalogue: ReadonlyMap<string, Indicator>,
  names: Places,
): ApiObservation {
  const { indicator, applicant, value, status, origin, sourceClass, check, note, noteEn, start, end } = one
  const defined = catalogue.get(indicator)
  // The form of a page that is not kept is not known; it is taken to be the one in force.
  const form = report.form ?? formInForce(report.year) ?? 'none'
  return {
    reportId: report.id,
    ...whose(report, names),
    form: report.form,
    indicator,
    applicant,
    value,
    unit: defined?.unit ?? '',
    status,
    obsStatus: obsStatus(status, defined !== undefined && isAsked(defined, form)),
    origin,
    sourceClass,
    check,
    note,
    noteEn,
    quote: quoteOf(text, start, end),
    start,
    end,
    sha256: origin === 'document' ? report.sha256 : null,
    sourceUrl: one.sourceUrl,
    path: `/reports/${report.id}#${figureAnchor(indicator, applicant)}`,
  }
}
