import { originalOf } from '#db/queries/original'
import { reading } from '#db/reading/reading'
import { attachment, hasAlready } from '#app/_serve/fileHeaders'
import { originalEnding } from '#app/_report/originalEnding'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { served } from '#app/_serve/served'
import { parseLang, textOf } from '#app/_text/text'

interface Context {
  params: Promise<{ lang: string; id: string }>
}

/** A report's document, byte for byte as it was read; 404 where it is not held. Dynamic: a load replaces it. */
export const { GET, HEAD } = served<Context>(async (request, { params }) => {
  const { lang, id } = await params
  const found = await reading(({ db }) => originalOf(db, id))
  if (found === null) return plainAnswer(404, textOf(parseLang(lang) ?? 'zh').errors.noFile(`${id}/original`))
  const ending = originalEnding(found.source)
  const headers = {
    // Always saved, never shown: a page from elsewhere must not run as one of ours.
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    'content-disposition': attachment({
      own: `${found.agency}${found.year}.${ending}`,
      plain: `${id}.${ending}`,
    }),
    etag: `"${found.sha256}"`,
  }
  if (hasAlready(request, headers)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(found.bytes), { headers })
})
