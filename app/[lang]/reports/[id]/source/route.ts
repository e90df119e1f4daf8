import { readOnly } from '#db/queries/connection'
import { reportText } from '#db/queries/reportText'
import { attachment } from '#app/_serve/fileHeaders'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { parseLang, textOf } from '#app/_text/text'

/** The decoded text of a report's document as a file; 404 where none is held. Dynamic: a load replaces it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ lang: string; id: string }> },
): Promise<Response> {
  const { lang, id } = await params
  const db = readOnly()
  const found = db === null ? null : await reportText(db, id)
  if (found === null) return plainAnswer(404, textOf(parseLang(lang) ?? 'zh').errors.noFile(`${id}/source`))
  return new Response(found.text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      'content-disposition': attachment({ own: `${found.agency}${found.year}.txt`, plain: `${id}.txt` }),
    },
  })
}
