import type Sqlite from 'better-sqlite3'
import { sortKeyOf } from '#lib/sounds/sortKeyOf'

/** Gives regions and agencies that are new or have another name what lists by name are in the order of. */
export function keepSortKeys(client: Sqlite.Database): void {
  for (const [table, id] of [
    ['regions', 'code'],
    ['agencies', 'id'],
  ] as const) {
    const write = client.prepare<[string, string]>(`update ${table} set sort_key = ? where ${id} = ?`)
    const bare = client
      .prepare<[], { id: string; name: string }>(`select ${id} as id, name from ${table} where sort_key = ''`)
      .all()
    for (const { id, name } of bare) write.run(sortKeyOf(name), id)
  }
}
