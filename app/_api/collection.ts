import type { Reading } from '#db/reading/reading'
import type { QueryError } from '#lib/model/query/queryErrors'
import type { CursorKey } from '#lib/api/cursor'
import type { ResourceName, ResourceQuery } from '#lib/api/queries'
import type { ApiRow } from '#lib/api/schemas'

/** Some rows of a collection, each with its key, and the key to go on from, also where no row was found. */
export interface Batch<Row> {
  rows: readonly { key: CursorKey; row: Row }[]
  at: CursorKey
}

/** How the rows of a collection are read. */
export interface Collection<Name extends ResourceName> {
  name: Name
  /** What the parts of a key are; a key may be cut short after those that are needed. */
  keyParts: readonly ('string' | 'number')[]
  keyNeeds: number
  /** All rows behind a key in the collection's order, some at a time; `want` of them are looked for first. */
  batches: (
    read: Reading,
    query: ResourceQuery<Name>,
    after: CursorKey | null,
    want: number,
  ) => AsyncIterable<Batch<ApiRow<Name>>>
  /** What is wrong with a query that only the data tells; none where nothing is. */
  errorsOf?: (read: Reading, query: ResourceQuery<Name>) => Promise<readonly QueryError[]>
  /** The row with an id; absent where rows have none. */
  item?: (read: Reading, id: string) => Promise<ApiRow<Name> | null>
}

/** Whether a key can be one of the collection. */
export function fitsKey(
  { keyParts, keyNeeds }: Pick<Collection<ResourceName>, 'keyParts' | 'keyNeeds'>,
  key: CursorKey,
): boolean {
  return (
    key.length >= keyNeeds &&
    key.length <= keyParts.length &&
    key.every((part, index) => typeof part === keyParts[index])
  )
}

/** So many batches are looked through for one page: where hardly a row fits, a page is short and leads on. */
const batchesOfPage = 60

/** One page of a collection and the key that the next one starts behind; null where nothing follows. */
export async function pageFrom<Row>(
  batches: AsyncIterable<Batch<Row>>,
  limit: number,
): Promise<{ rows: Row[]; next: CursorKey | null }> {
  const rows: Row[] = []
  let last: CursorKey | null = null
  let looked = 0
  for await (const batch of batches) {
    for (const { key, row } of batch.rows) {
      if (rows.length === limit) return { rows, next: last }
      rows.push(row)
      last = key
    }
    // What comes behind a full page is only looked for to know whether there is any.
    if (++looked === batchesOfPage) return { rows, next: rows.length === limit ? last : batch.at }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { rows, next: null }
}
