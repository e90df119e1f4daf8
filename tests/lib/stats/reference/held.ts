import type { View } from '#lib/model/view'
import type { Facts, ObservationFact, ReportFact } from '../facts.ts'

/** A report with its observations in the order of the chart's indicators; undefined where it says nothing of one. */
export interface Held {
  report: ReportFact
  observations: readonly (ObservationFact | undefined)[]
  /** Address of the report's page up to the indicator: `/reports/{id}#`. */
  page: string
}

/**
 * The reports of a view with what counts of them, by region, agency and year. `figures` counts transcribed figures only,
 * `document` all others; a report that is of the other kind and has nothing of this one is left out.
 */
export function heldReports(facts: Facts, source: View['source'], indicators: readonly string[]): Held[] {
  const places = new Map(indicators.map((indicator, place) => [indicator, place]))
  const byReport = new Map<string, (ObservationFact | undefined)[]>()
  const nothing = indicators.map(() => undefined)
  for (const observation of facts.observations) {
    const isFigure = observation.sourceClass === 'figures'
    if (source !== undefined && isFigure !== (source === 'figures')) continue
    let observations = byReport.get(observation.reportId)
    if (observations === undefined) byReport.set(observation.reportId, (observations = [...nothing]))
    const place = places.get(observation.indicator)
    if (place !== undefined) observations[place] = observation
  }
  return facts.reports
    .filter(
      (report) =>
        source === undefined ||
        report.hasDocument === (source === 'document') ||
        byReport.has(report.reportId),
    )
    .map((report) => ({
      report,
      observations: byReport.get(report.reportId) ?? nothing,
      page: `/reports/${report.reportId}#`,
    }))
    .sort((a, b) => compareReports(a.report, b.report))
}

function compareReports(a: ReportFact, b: ReportFact): number {
  return (
    compareText(a.regionCode ?? '~', b.regionCode ?? '~') ||
    compareText(a.agency, b.agency) ||
    compareText(a.agencyId, b.agencyId) ||
    a.year - b.year
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Every year from the view's first to its last; an end that the view leaves open is that of the reports. */
export function yearsOf(view: Pick<View, 'from' | 'to'>, held: readonly Held[]): number[] {
  let first = Infinity
  let last = -Infinity
  for (const { report } of held) {
    first = Math.min(first, report.year)
    last = Math.max(last, report.year)
  }
  const hasReports = held.length > 0
  const from = view.from ?? (hasReports ? first : view.to)
  const to = view.to ?? (hasReports ? last : view.from)
  if (from === undefined || to === undefined) return []
  const start = view.from === undefined ? Math.min(from, to) : from
  const end = Math.max(start, to)
  return Array.from({ length: end - start + 1 }, (_, i) => start + i)
}
