import type { ApiIndicator } from '#lib/api/schemas'
import type { StatementShare } from '#lib/stats/statementShares'
import { indicatorShares, matchingShares } from '#app/_kept/indicatorShares'
import type { Collection } from '../collection.ts'

export const indicators: Collection<'indicators'> = {
  name: 'indicators',
  keyParts: ['string'],
  keyNeeds: 1,
  async *batches(read, query, after) {
    const rows = matchingShares(await indicatorShares(read), query)
    const start = after === null ? 0 : rows.findIndex(({ indicator }) => indicator.id === after[0]) + 1
    yield {
      rows: rows.slice(start).map((one) => ({ key: [one.indicator.id], row: rowOf(one) })),
      at: after ?? [''],
    }
  },
  async item(read, id) {
    const found = (await indicatorShares(read)).find(({ indicator }) => indicator.id === id)
    return found === undefined ? null : rowOf(found)
  },
}

function rowOf({
  indicator,
  stated,
  statedWhereAsked,
  asked,
  byStatus,
  first,
  last,
}: StatementShare): ApiIndicator {
  return {
    ...indicator,
    forms: [...indicator.forms],
    asked,
    statedWhereAsked,
    stated,
    firstYear: first,
    lastYear: last,
    byStatus,
    path: `/indicators/${indicator.id}`,
  }
}
