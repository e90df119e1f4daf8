import type { Reading } from '#db/reading/reading'
import type { Applicant } from '#lib/model/applicant'
import type { QueryError } from '#lib/model/query/queryErrors'
import { viewSchema, type View } from '#lib/model/view'
import { chartSpecs, type ChartName, type Split } from '#lib/stats/chartSpec'
import { indicatorChart } from '#app/_kept/askedChart'
import { chartOf, type MadeChart } from '#app/_kept/datasets'
import { snapshotOf } from '#app/_kept/snapshot'

/** A query whose rows come from a chart: one of the overview, or that of an indicator. */
interface ChartQuery extends Pick<
  View,
  'region' | 'from' | 'to' | 'sector' | 'source' | 'pick' | 'by' | 'stat'
> {
  chart?: ChartName | undefined
  indicator?: string | undefined
  applicant: Applicant
  split?: Split | undefined
}

/** The chart that a query asks for; throws where `chartErrors` finds something wrong with it. */
export async function chartAsked(read: Reading, query: ChartQuery): Promise<MadeChart> {
  const { chart, indicator, applicant, split } = query
  const { region, from, to, sector, source, pick, by, stat } = query
  const view = { ...viewSchema.parse({}), region, from, to, sector, source, pick, by, stat }
  if (indicator === undefined)
    return chartOf(await snapshotOf(read), chartSpecs[chart ?? 'items-published'], view)
  const asked = await indicatorChart(read, indicator, { applicant, split })
  if (asked?.spec == null) throw new Error(`no figures of indicator: ${indicator}`)
  const { found, spec, columns } = asked
  return chartOf(found, spec, view, { columns })
}

/** What is wrong with the figures that a query asks for, by the catalogue. */
export async function chartErrors(
  read: Reading,
  { chart, indicator, applicant, split }: ChartQuery,
): Promise<readonly QueryError[]> {
  const alone = (name: string, given: string): QueryError => ({
    name,
    given,
    code: 'needs-indicator',
    params: {},
  })
  if (indicator === undefined)
    return [
      ...(applicant === 'total' ? [] : [alone('applicant', applicant)]),
      ...(split === undefined ? [] : [alone('split', split)]),
    ]
  if (chart !== undefined) return [{ name: 'chart', given: chart, code: 'not-both', params: {} }]
  const asked = await indicatorChart(read, indicator, { applicant, split })
  if (asked === null) return [{ name: 'indicator', given: indicator, code: 'indicator', params: {} }]
  return asked.errors ?? []
}
