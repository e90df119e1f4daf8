import { openApiDocument } from '#lib/api/openApi'
import { parseLang } from '#app/_text/text'
import { openHeaders, preflight } from '#app/_serve/openHeaders'

/** The OpenAPI 3.1 document of the API; English, or Chinese with lang=zh. Dynamic: it reads the query. */
export function GET(request: Request): Response {
  const lang = parseLang(new URL(request.url).searchParams.get('lang')) ?? 'en'
  return Response.json(openApiDocument(lang), {
    headers: { ...openHeaders, 'cache-control': 'public, no-cache' },
  })
}

export function OPTIONS(): Response {
  return preflight()
}

export const dynamic = 'force-dynamic'
