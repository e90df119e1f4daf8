import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { FormId } from '#lib/model/form'
import type { View } from '#lib/model/view'
import { contains, aboveNote, isInside } from '../expressions.ts'
import { agencies, issues, observations, reports } from '../schema.ts'

/** What chooses reports; `q` is part of the agency's name, `agency` an id. All but regions may be left out. */
export type Slice = Pick<View, 'region'> &
  Partial<Pick<View, 'sector' | 'from' | 'to' | 'source' | 'pick'>> & {
    q?: string | undefined
    agency?: string | undefined
    form?: FormId | 'unknown' | undefined
    findings?: 'yes' | 'no' | undefined
  }

/** Which reports a view is about. */
export function reportFilter(view: Slice): SQL | undefined {
  const { form, findings } = view
  return and(
    agencyFilter(view),
    documentFilter(view.source),
    yearFilter(view.from, view.to),
    form === undefined ? undefined : form === 'unknown' ? isNull(reports.form) : eq(reports.form, form),
    findings === undefined ? undefined : findingsFilter(findings),
  )
}

/** Reports with findings above a note, or without. */
function findingsFilter(findings: 'yes' | 'no'): SQL {
  const grave = sql`(select ${issues.reportKey} from ${issues} where ${aboveNote})`
  return findings === 'yes' ? sql`${reports.key} in ${grave}` : sql`${reports.key} not in ${grave}`
}

/** Which agencies a view is about; undefined when it is about all. */
export function agencyFilter(view: Slice): SQL | undefined {
  const { region, sector, q, agency } = view
  return and(
    isInside(agencies.regionCode, region),
    sector === undefined ? undefined : eq(agencies.sector, sector),
    agency === undefined ? undefined : eq(agencies.id, agency),
    q === undefined ? undefined : contains(agencies.name, q),
    pickFilter(view),
  )
}

/** Agencies whose reports inside the view's years and source are of two years, or have a finding above a note. */
function pickFilter({ pick, from, to, source }: Slice): SQL | undefined {
  if (pick === undefined) return undefined
  const inside = and(documentFilter(source), yearFilter(from, to)) ?? sql`true`
  // There is one report per agency and year, so reports count years.
  return pick === 'multi-year'
    ? sql`${agencies.id} in (select ${reports.agencyId} from ${reports} where ${inside} group by ${reports.agencyId} having count(*) > 1)`
    : sql`${agencies.id} in (select ${reports.agencyId} from ${reports} join ${issues} on ${issues.reportKey} = ${reports.key} where ${inside} and ${aboveNote})`
}

function yearFilter(from: number | undefined, to: number | undefined): SQL | undefined {
  return and(
    from === undefined ? undefined : sql`${reports.year} >= ${from}`,
    to === undefined ? undefined : sql`${reports.year} <= ${to}`,
  )
}

/** Whether a report has a document, or transcribed figures, where a view asks for one of the two. */
function documentFilter(source: View['source']): SQL | undefined {
  if (source === undefined) return undefined
  return source === 'document' ? sql`${reports.sha256} is not null` : sql`${reports.figuresHash} is not null`
}

/** Which of two origins counts: what is accepted, or the one that the view asks for. */
export function originFilter(source: View['source']): SQL {
  return source === undefined ? eq(observations.accepted, true) : eq(observations.origin, source)
}
