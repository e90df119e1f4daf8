import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { View } from '#lib/model/view'
import { agencies, observations, reports } from '../schema.ts'

/** Which reports a view is about. `years: false` leaves the years open, so that absent ones can be counted. */
export function reportFilter(
  view: Pick<View, 'region' | 'from' | 'to' | 'sector' | 'source'>,
  options = { years: true },
): SQL | undefined {
  const { region, from, to, sector, source } = view
  return and(
    region.length === 0 ? undefined : regionFilter(region),
    sector === undefined ? undefined : eq(agencies.sector, sector),
    source === 'document' ? sql`${reports.text} is not null` : undefined,
    source === 'figures' ? sql`${reports.figuresHash} is not null` : undefined,
    options.years && from !== undefined ? sql`${reports.year} >= ${from}` : undefined,
    options.years && to !== undefined ? sql`${reports.year} <= ${to}` : undefined,
  )
}

/** A region and all that lies in it: 370800 takes 370826 as well. Codes of counties go into one list. */
function regionFilter(codes: readonly string[]): SQL | undefined {
  const counties = codes.filter((code) => !code.endsWith('00'))
  const wider = codes.filter((code) => code.endsWith('00')).map((code) => code.replace(/(0000|00)$/, ''))
  return or(
    counties.length === 0 ? undefined : inArray(agencies.regionCode, counties),
    ...wider.map((prefix) => sql`substr(${agencies.regionCode}, 1, ${prefix.length}) = ${prefix}`),
  )
}

/** Which of two origins counts: what is accepted, or the one that the view asks for. */
export function originFilter(source: View['source']): SQL {
  return source === undefined ? eq(observations.accepted, true) : eq(observations.origin, source)
}
