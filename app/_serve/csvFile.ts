import type { z } from 'zod'
import { reading, type Reading } from '#db/reading/reading'
import { parseQuery } from '#lib/model/parseQuery'
import type { QueryError } from '#lib/model/query/queryErrors'
import { csvHead, csvLines, type CsvColumn } from '#lib/files/csvTable'
import { refusal } from '#app/_text/reason'
import { textOf, type Lang } from '#app/_text/text'
import { csvAsked } from './csvAsked.ts'
import { csvPieces } from './csvPieces.ts'
import { csvLinks, describedFile, description } from './described.ts'
import { plainAnswer } from './plainAnswer.ts'
import { rowsFile } from './rowsFile.ts'

/** What the file of a list is made of; `batches` gives its rows some hundreds at a time. */
export interface CsvList<Row, Shape extends z.ZodRawShape> {
  /** The plain name; the language's own is `title`. */
  file: string
  title: { zh: string; en: string }
  schema: z.ZodObject<Shape>
  columns: readonly CsvColumn<Row>[]
  batches: (read: Reading, view: z.output<z.ZodObject<Shape>>, lang: Lang) => AsyncIterable<readonly Row[]>
  /** What is wrong with a query that only the data tells; none where nothing is. */
  errorsOf?: (read: Reading, view: z.output<z.ZodObject<Shape>>) => Promise<readonly QueryError[]>
}

/**
 * Answers a request for the file of a list, with the same query as its page: sent as it is made, 400 with a sentence for an
 * invalid query, otherwise as `rowsFile` says.
 */
export async function csvFile<Row, Shape extends z.ZodRawShape>(
  request: Request,
  list: CsvList<Row, Shape>,
): Promise<Response> {
  const query = new URL(request.url).searchParams
  const { options, errors } = csvAsked(query)
  const { lang } = options
  const { view, errors: viewErrors } = parseQuery(list.schema, query)
  if (viewErrors !== null || errors.length > 0)
    return plainAnswer(400, refusal([...(viewErrors ?? []), ...errors], textOf(lang)))
  const { errorsOf } = list
  const wrong = errorsOf === undefined ? [] : await reading((read) => errorsOf(read, view))
  if (wrong.length > 0) return plainAnswer(400, refusal(wrong, textOf(lang)))
  const url = new URL(request.url)
  if (describedFile(url) !== null) {
    const { revision, day } = await reading(async (read) => ({ revision: read.revision, day: read.day }))
    const { title, columns } = list
    return description(request, { title, revision, day, columns, booleans: '1|0' }, options)
  }
  return rowsFile(request, {
    headers: { link: csvLinks(url) },
    lang,
    names: { own: `${list.title[lang]}.csv`, plain: list.file },
    contentType: 'text/csv; charset=utf-8',
    variant: lang,
    pieces: (read) =>
      csvPieces(
        read,
        csvHead(list.columns, options),
        (found) => list.batches(found, view, lang),
        (rows) => csvLines(list.columns, rows, options),
      ),
  })
}
