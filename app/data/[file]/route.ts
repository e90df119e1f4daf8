import { exportRows } from '#db/export/exportRows'
import { csvLines } from '#lib/export/csv'
import type { Column } from '#lib/export/table'
import { tableNames, tables } from '#lib/export/tables'
import { csvHead } from '#lib/files/csvTable'
import { csvAsked } from '#app/_serve/csvAsked'
import { csvPieces } from '#app/_serve/csvPieces'
import { describe, descriptions } from '#app/_dataset/description'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { rowsFile } from '#app/_serve/rowsFile'
import { served } from '#app/_serve/served'
import { refusal } from '#app/_text/reason'
import { textOf } from '#app/_text/text'

/** A whole table as CSV, where codes are ids under either kind of header, or a description of the tables. 404 for an unknown one, 400 with a sentence for an invalid query. Dynamic: the data changes with a load. */
export const { GET, HEAD } = served<{ params: Promise<{ file: string }> }>(async (request, { params }) => {
  const { options, errors } = csvAsked(new URL(request.url).searchParams)
  const text = textOf(options.lang)
  const { file } = await params
  const description = Object.hasOwn(descriptions, file) ? descriptions[file] : undefined
  if (description !== undefined) return describe(request, file, description, options.lang)
  const name = tableNames.find((one) => tables[one].file === file)
  if (name === undefined) return plainAnswer(404, text.errors.noFile(file))
  if (errors.length > 0) return plainAnswer(400, refusal(errors, text))
  const table = tables[name]
  const columns: readonly Column[] = table.columns
  const head = csvHead(
    columns.map(({ id, label }) => ({ id, header: label })),
    options,
  )
  return rowsFile(request, {
    lang: options.lang,
    names: { own: `${table.label[options.lang]}.csv`, plain: file },
    contentType: 'text/csv; charset=utf-8',
    variant: options.lang,
    pieces: (read) =>
      csvPieces(
        read,
        head,
        ({ db }) => exportRows(db, name),
        (rows) => csvLines(table, rows),
      ),
  })
})
