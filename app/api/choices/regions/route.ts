import { reading } from '#db/reading/reading'
import { filterChoices } from '#app/_filters/choices'
import { regionIndex } from '#app/_filters/regionIndex'
import { perRevision } from '#app/_kept/perRevision'
import { hasAlready } from '#app/_serve/fileHeaders'
import { served } from '#app/_serve/served'

const index = perRevision('searched regions', async (read) =>
  regionIndex((await filterChoices(read, 'zh')).provinces),
)

/**
 * The regions that the search of the filters offers, fetched when a reader reaches for it. 304 when the reader has this
 * revision. Dynamic: a load changes the list.
 */
export const { GET, HEAD } = served((request) =>
  reading(async (read) => {
    const headers = { 'cache-control': 'no-cache', etag: `"${read.revision}-regions"` }
    if (hasAlready(request, headers)) return new Response(null, { status: 304, headers })
    return Response.json(await index(read), { headers })
  }),
)

export const dynamic = 'force-dynamic'
