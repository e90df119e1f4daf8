import { reading } from '#db/reading/reading'
import { reportText } from '#db/queries/reportText'
import { attachment } from '#app/_serve/fileHeaders'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { served } from '#app/_serve/served'
import { parseLang, textOf } from '#app/_text/text'

interface Context {
  params: Promise<{ lang: string; id: string }>
}

/** The decoded text of a report's document as a file; 404 where none is held. Dynamic: a load replaces it. */
export const { GET, HEAD } = served<Context>(async (_, { params }) => {
  const { lang, id } = await params
  const found = await reading(({ db }) => reportText(db, id))
  if (found === null) return plainAnswer(404, textOf(parseLang(lang) ?? 'zh').errors.noFile(`${id}/source`))
  return new Response(found.text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      'content-disposition': attachment({ own: `${found.agency}${found.year}.txt`, plain: `${id}.txt` }),
    },
  })
})
