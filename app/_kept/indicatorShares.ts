import { allIndicators } from '#db/queries/indicators'
import { reportsByForm, statementCountsOf } from '#db/queries/statements'
import type { IndicatorsView } from '#lib/model/listViews'
import { statementShares, type StatementShare } from '#lib/stats/statementShares'
import { perRevision } from './perRevision.ts'

/** The catalogue in the order of the forms, with how often each indicator is stated; empty before the first load. */
export const indicatorShares = perRevision('indicator shares', async ({ db }) => {
  const [catalogue, counts, byForm] = await Promise.all([
    allIndicators(db),
    statementCountsOf(db),
    reportsByForm(db),
  ])
  return statementShares(catalogue, counts, byForm)
})

/** Those of a group whose id or name in either language has `q` in it; of all where neither is given. */
export function matchingShares(
  all: readonly StatementShare[],
  { group, q }: Pick<IndicatorsView, 'group' | 'q'>,
): StatementShare[] {
  const sought = q?.toLowerCase()
  return all.filter(
    ({ indicator }) =>
      (group === undefined || indicator.group === group) &&
      (sought === undefined ||
        [indicator.id, indicator.labelZh, indicator.labelEn].some((word) =>
          word.toLowerCase().includes(sought),
        )),
  )
}
