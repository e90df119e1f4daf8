import { exportRows } from '#db/export/exportRows'
import { reading } from '#db/reading/reading'
import { csvLines } from '#lib/export/csv'
import type { Column } from '#lib/export/table'
import { tableNames, tables } from '#lib/export/tables'
import { csvHead } from '#lib/files/csvTable'
import { csvAsked } from '#app/_serve/csvAsked'
import { csvLinks, describedFile, description } from '#app/_serve/described'
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
  const { file: asked } = await params
  const url = new URL(request.url)
  const isDescription = describedFile(url) !== null
  const file = isDescription ? asked.replace(/-metadata\.json$/, '') : asked
  const known = Object.hasOwn(descriptions, file) ? descriptions[file] : undefined
  if (known !== undefined) return describe(request, file, known, options.lang)
  const name = tableNames.find((one) => tables[one].file === file)
  if (name === undefined) return plainAnswer(404, text.errors.noFile(file))
  if (errors.length > 0) return plainAnswer(400, refusal(errors, text))
  const table = tables[name]
  const columns: readonly Column[] = table.columns
  if (isDescription) {
    const { revision, day } = await reading(async (read) => ({ revision: read.revision, day: read.day }))
    const described = columns.map((column) => ({ id: column.id, header: column.label, of: column }))
    return description(
      request,
      { title: table.label, revision, day, columns: described, booleans: 'true|false' },
      options,
    )
  }
  const head = csvHead(
    columns.map(({ id, label }) => ({ id, header: label })),
    options,
  )
  return rowsFile(request, {
    headers: { link: csvLinks(url) },
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
