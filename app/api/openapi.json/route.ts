import { openApiDocument } from '#lib/api/openApi'
import { tellProblem } from '#app/_api/unavailable'
import { parseLang } from '#app/_text/text'
import { openHeaders, preflight } from '#app/_serve/openHeaders'
import { served } from '#app/_serve/served'

/** The OpenAPI 3.1 document of the API; English, or Chinese with lang=zh. Dynamic: it reads the query. */
export const { GET, HEAD } = served((request) => {
  const lang = parseLang(new URL(request.url).searchParams.get('lang')) ?? 'en'
  return Response.json(openApiDocument(lang), {
    headers: { ...openHeaders, 'cache-control': 'public, no-cache' },
  })
}, tellProblem)

export function OPTIONS(): Response {
  return preflight()
}

export const dynamic = 'force-dynamic'
