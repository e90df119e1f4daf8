import type { z } from 'zod'
import { readOnly, type Database } from '#db/queries/connection'
import { datasetRevision } from '#db/queries/revisions'
import { parseQuery } from '#lib/model/parseQuery'
import { csvHead, csvLines, type CsvColumn, type CsvTableOptions } from '#lib/stats/csvTable'
import { refusal } from '#app/_text/reason'
import { parseLang, textOf } from '#app/_text/text'

/** What the file of a list is made of; `batches` gives its rows some hundreds at a time. */
export interface CsvList<Row, Shape extends z.ZodRawShape> {
  /** The plain name; the language's own is `title`. */
  file: string
  title: { zh: string; en: string }
  schema: z.ZodObject<Shape>
  columns: readonly CsvColumn<Row>[]
  batches: (
    db: Database,
    view: z.output<z.ZodObject<Shape>>,
    lang: 'zh' | 'en',
  ) => AsyncIterable<readonly Row[]>
}

/**
 * Answers a request for the file of a list, with the same query as its page: sent as it is made, 400 with a sentence for an
 * invalid query, 304 when the reader has this revision.
 */
export async function csvFile<Row, Shape extends z.ZodRawShape>(
  request: Request,
  list: CsvList<Row, Shape>,
): Promise<Response> {
  const query = new URL(request.url).searchParams
  const lang = parseLang(query.get('lang')) ?? 'zh'
  const text = textOf(lang)
  const { view, errors } = parseQuery(list.schema, query)
  if (errors !== null) return plain(400, refusal(errors, text))
  const given = query.get('header') ?? ''
  if (given !== '' && given !== 'id')
    return plain(400, refusal([{ name: 'header', given: given.slice(0, 60), reason: 'is not id' }], text))
  const db = readOnly()
  const options: CsvTableOptions = { lang, header: given === 'id' ? 'id' : 'label' }
  const etag = `"${db === null ? '' : ((await datasetRevision(db)) ?? '')}-${lang}"`
  const name = encodeURIComponent(`${list.title[lang]}.csv`)
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'no-cache',
    'content-disposition': `attachment; filename="${list.file}"; filename*=UTF-8''${name}`,
    etag,
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const batches = db === null ? none() : list.batches(db, view, lang)
  return new Response(stream(list.columns, batches, options), { headers })
}

async function* none(): AsyncGenerator<never[]> {}

/** Makes one batch each time the reader asks for more, and lets other requests in between. */
function stream<Row>(
  columns: readonly CsvColumn<Row>[],
  batches: AsyncIterable<readonly Row[]>,
  options: CsvTableOptions,
): ReadableStream {
  const encoder = new TextEncoder()
  const rows = batches[Symbol.asyncIterator]()
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvHead(columns, options)))
    },
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve))
      const next = await rows.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(csvLines(columns, next.value, options)))
    },
  })
}

function plain(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
