import type { Database } from '#db/queries/connection'
import { latestRevision } from '#db/queries/revisions'
import type { ApiMeta } from '#lib/api/schemas'
import { textOf, type Lang } from '#app/_text/text'

/** What every answer says about the data; null before the first load. */
export async function metaOf(db: Database, lang: Lang): Promise<ApiMeta | null> {
  const row = await latestRevision(db)
  if (row === null) return null
  const dataDate = row.loadedAt.slice(0, 10)
  return {
    revision: row.revision,
    dataDate,
    license: textOf(lang).api.license,
    citation: textOf(lang).pages.data.citeText(row.revision, dataDate),
  }
}
