import { readOnly } from '#db/queries/connection'
import { originalOf } from '#db/queries/original'
import { attachment, hasAlready } from '#app/_serve/fileHeaders'
import { originalEnding } from '#app/_report/originalEnding'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { parseLang, textOf } from '#app/_text/text'

/** A report's document, byte for byte as it was read; 404 where it is not held. Dynamic: a load replaces it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ lang: string; id: string }> },
): Promise<Response> {
  const { lang, id } = await params
  const db = readOnly()
  const found = db === null ? null : await originalOf(db, id)
  if (found === null) return plainAnswer(404, textOf(parseLang(lang) ?? 'zh').errors.noFile(`${id}/original`))
  const ending = originalEnding(found.source)
  const etag = `"${found.sha256}"`
  const headers = new Headers({
    // Always saved, never shown: a page from elsewhere must not run as one of ours.
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    'content-disposition': attachment({
      own: `${found.agency}${found.year}.${ending}`,
      plain: `${id}.${ending}`,
    }),
    etag,
  })
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(found.bytes), { headers })
}
