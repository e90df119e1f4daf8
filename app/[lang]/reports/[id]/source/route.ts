import { readOnly } from '#db/queries/connection'
import { reportText } from '#db/queries/reportText'
import { parseLang, textOf } from '#app/_text/text'

/** The decoded text of a report's document as a file; 404 where none is held. Dynamic: a load replaces it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ lang: string; id: string }> },
): Promise<Response> {
  const { lang, id } = await params
  const text = textOf(parseLang(lang) ?? 'zh')
  const db = readOnly()
  const found = db === null ? null : await reportText(db, id)
  const type = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }
  if (found === null)
    return new Response(`${text.errors.noFile(`${id}/source`)}\n`, { status: 404, headers: type })
  const name = encodeURIComponent(`${found.agency}${found.year}.txt`)
  return new Response(found.text, {
    headers: { ...type, 'content-disposition': `attachment; filename="${id}.txt"; filename*=UTF-8''${name}` },
  })
}
