import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { Applicant } from '#lib/model/applicant'
import type { RevisionReason } from '#lib/model/history/revisionReasons'
import type { ChangesView } from '#lib/model/history/revisionViews'
import type { RevisionChange } from '#lib/model/history/revisionChange'
import type { CellStatus } from '#lib/model/status'
import type { Database } from '#db/client'
import { changesBetween, isInside } from '#db/expressions'

/** Numbers of two loads: what is between them is what changed after the first, up to the second. */
export interface LoadWindow {
  after: number
  upTo: number
}

/** Which of the changes are asked for. */
export type ChangeFilter = Pick<ChangesView, 'kind' | 'reason' | 'region' | 'indicator'>

/**
 * The changes between two loads, each by the keys of the first and the last row of it, one after the other: figures before whole
 * reports, both by region, agency and year, figures in the order of the catalogue, the total before kinds of applicants.
 */
export async function changeKeys(
  db: Database,
  window: LoadWindow,
  filter: ChangeFilter,
): Promise<Int32Array> {
  const rows = db.all<{ first: number; last: number }>(
    sql`select w.first, w.last from (${between(window)}) w join changes z on z.key = w.last
        left join indicators i on i.id = z.indicator
        where ${and(sql`1`, ...conditions(filter)) ?? sql`1`}
        order by w.isReport, z.report_id, i.position, z.applicant <> 'total', z.applicant`,
  )
  const keys = new Int32Array(rows.length * 2)
  rows.forEach(({ first, last }, index) => keys.set([first, last], index * 2))
  return keys
}

/** How many changes of figures there are between two loads, in how many reports, and how many reports came and went. */
export async function changeCounts(
  db: Database,
  window: LoadWindow,
): Promise<{ figures: number; reports: number; added: number; removed: number }> {
  return db.get(
    sql`select count(*) filter (where not w.isReport) as figures,
          count(distinct case when not w.isReport then z.report_id end) as reports,
          count(*) filter (where w.isReport and z.reason = 'report-added') as added,
          count(*) filter (where w.isReport and z.reason = 'report-moved') as removed
        from (${between(window)}) w join changes z on z.key = w.last`,
  )
}

const between = ({ after, upTo }: LoadWindow) => sql.raw(changesBetween(after, upTo))

function conditions({ kind, reason, region, indicator }: ChangeFilter): (SQL | undefined)[] {
  return [
    kind === undefined ? undefined : sql`w.isReport = ${kind === 'report' ? 1 : 0}`,
    region.length === 0 ? undefined : isInside(sql`substr(z.report_id, 1, 6)`, region),
    indicator === undefined ? undefined : eq(sql`z.indicator`, indicator),
    reason === undefined
      ? undefined
      : sql`exists (select 1 from changes x where ${ofSameFigure} and x.key between w.first and w.last and x.reason = ${reason})`,
  ]
}

/** Of a row `x`: it is of the report and figure of the row `z`. */
const ofSameFigure = sql`x.report_id = z.report_id and x.indicator is z.indicator and x.applicant is z.applicant`

interface Row {
  reportId: string
  agencyId: string
  agency: string | null
  regionCode: string | null
  indicator: string | null
  applicant: Applicant | null
  oldValue: number | null
  oldStatus: CellStatus | null
  newValue: number | null
  newStatus: CellStatus | null
  reasons: string
  revision: string
  isHeld: 0 | 1
  isLast: 0 | 1
}

/** The changes with some keys of `changeKeys`, pairs one after the other, in their order; give a few hundred at a time. */
export async function changeRows(db: Database, keys: Int32Array): Promise<RevisionChange[]> {
  const rows = db.all<Row>(
    sql`with w as (select value as first, lead(value) over (order by key) as last, key as place from json_each(${JSON.stringify([...keys])}))
        select z.report_id as reportId, substr(z.report_id, 1, length(z.report_id) - 5) as agencyId,
          coalesce(g.name, f.name) as agency, coalesce(g.region_code, f.region_code) as regionCode,
          z.indicator, z.applicant, a.value_before as oldValue, a.status_before as oldStatus,
          z.value_after as newValue, z.status_after as newStatus,
          (select group_concat(reason, ' ') from (select reason from changes x where ${ofSameFigure}
             and x.key between w.first and w.last order by x.key)) as reasons,
          v.revision, r.key is not null as isHeld,
          not exists (select 1 from changes x where x.report_id = z.report_id and x.key > z.key
             and (x.indicator is null or ${ofSameFigure})) as isLast
        from w join changes a on a.key = w.first join changes z on z.key = w.last
          join revisions v on v.number = z.load
          left join reports r on r.id = z.report_id
          left join agencies g on g.id = substr(z.report_id, 1, length(z.report_id) - 5)
          left join former_agencies f on f.id = substr(z.report_id, 1, length(z.report_id) - 5)
        where w.place % 2 = 0 order by w.place`,
  )
  return rows.map(changeOf)
}

function changeOf(row: Row): RevisionChange {
  const { reportId, agencyId, indicator, isHeld, isLast } = row
  return {
    reportId,
    year: Number(reportId.slice(-4)),
    agencyId,
    agency: row.agency ?? agencyId,
    regionCode: row.regionCode,
    indicator,
    applicant: row.applicant,
    // A figure without an earlier state is one of a report that came back: it was held, and said nothing of it.
    old: {
      value: row.oldValue,
      status: row.oldStatus ?? (indicator === null ? null : 'not_reported'),
    },
    new: { value: row.newValue, status: row.newStatus },
    reasons: [...new Set(row.reasons.split(' '))] as RevisionReason[],
    revision: row.revision,
    isHeld: isHeld === 1,
    isLast: isLast === 1,
  }
}
