import { and, between, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { View } from '#lib/model/view'
import { agencies, observations, reports } from '../schema.ts'

/** Which reports a view is about. */
export function reportFilter(
  view: Pick<View, 'region' | 'from' | 'to' | 'sector' | 'source'>,
): SQL | undefined {
  const { from, to } = view
  return and(
    agencyFilter(view),
    documentFilter(view.source),
    from === undefined ? undefined : sql`${reports.year} >= ${from}`,
    to === undefined ? undefined : sql`${reports.year} <= ${to}`,
  )
}

/** Which agencies a view is about; undefined when it is about all. */
export function agencyFilter({ region, sector }: Pick<View, 'region' | 'sector'>): SQL | undefined {
  return and(
    region.length === 0 ? undefined : regionFilter(region),
    sector === undefined ? undefined : eq(agencies.sector, sector),
  )
}

/** Whether a report has a document, or transcribed figures, where a view asks for one of the two. */
export function documentFilter(source: View['source']): SQL | undefined {
  if (source === undefined) return undefined
  return source === 'document' ? sql`${reports.sha256} is not null` : sql`${reports.figuresHash} is not null`
}

/** A region and all that lies in it: 370800 takes 370826 as well. Codes of counties go into one list. */
function regionFilter(codes: readonly string[]): SQL | undefined {
  const counties = codes.filter((code) => !code.endsWith('00'))
  const wider = codes.filter((code) => code.endsWith('00'))
  return or(
    counties.length === 0 ? undefined : inArray(agencies.regionCode, counties),
    ...wider.map((code) => between(agencies.regionCode, code, code.replace(/0000$|00$/, (end) => '9'.repeat(end.length)))), // prettier-ignore
  )
}

/** Which of two origins counts: what is accepted, or the one that the view asks for. */
export function originFilter(source: View['source']): SQL {
  return source === undefined ? eq(observations.accepted, true) : eq(observations.origin, source)
}
