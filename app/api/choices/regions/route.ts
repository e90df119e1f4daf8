import { filterChoices } from '#app/_filters/choices'
import { perRevision } from '#app/_kept/perRevision'
import { regionIndex } from '#app/_filters/regionIndex'
import { readOnly } from '#db/queries/connection'
import { datasetRevision } from '#db/queries/revisions'

const index = perRevision(async () => regionIndex((await filterChoices()).provinces), [])

/**
 * The regions that the search of the filters offers, fetched when a reader reaches for it. 304 when the reader has this
 * revision. Dynamic: a load changes the list.
 */
export async function GET(request: Request): Promise<Response> {
  const db = readOnly()
  const etag = `"${db === null ? '' : await datasetRevision(db)}-regions"`
  const headers = { 'cache-control': 'no-cache', etag }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return Response.json(await index(), { headers })
}

export const dynamic = 'force-dynamic'
