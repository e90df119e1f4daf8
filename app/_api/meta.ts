import type { Reading } from '#db/reading/reading'
import type { ApiMeta } from '#lib/api/schemas'
import { textOf, type Lang } from '#app/_text/text'

/** What every answer says about the data that it was read from; null before the first load. */
export function metaOf({ revision, day }: Reading, lang: Lang): ApiMeta | null {
  if (day === null) return null
  return {
    revision,
    dataDate: day,
    license: textOf(lang).api.license,
    citation: textOf(lang).pages.data.citeText(revision, day),
  }
}
