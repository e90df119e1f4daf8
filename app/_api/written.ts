import { columnsOf, linesOf } from '#lib/api/columns'
import type { Format } from '#lib/api/mediaType'
import type { FileQuery, ResourceName } from '#lib/api/queries'
import type { ApiMeta, ApiObservation, ApiRow } from '#lib/api/schemas'
import { sdmxHead, sdmxLines } from '#lib/api/sdmxCsv'
import { csvHead, csvLines } from '#lib/files/csvTable'
import type { Batch } from './collection.ts'

/** Rows that are written into JSON in one piece. */
const rowsAtOnce = 20

/** A page as JSON in pieces: what `JSON.stringify` of the whole would give. */
export function* pageJson(
  rows: readonly unknown[],
  page: { next: string | null; limit: number },
  meta: ApiMeta,
): Generator<string, void> {
  yield '{"data":['
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const written = JSON.stringify(rows.slice(at, at + rowsAtOnce)).slice(1, -1)
    yield at === 0 ? written : `,${written}`
  }
  yield `],"page":${JSON.stringify(page)},"meta":${JSON.stringify(meta)}}`
}

/** The rows of a collection as a CSV or SDMX-CSV file in pieces, the head with the first of them. */
export async function* filePieces<Name extends ResourceName>(
  name: Name,
  format: Format,
  query: FileQuery,
  batches: AsyncIterable<Batch<ApiRow<Name>>>,
): AsyncGenerator<string, void> {
  const { head, linesOfRows } = format === 'sdmx.csv' ? sdmxFile() : csvOf(name, query)
  let before = head
  for await (const { rows } of batches) {
    yield before + linesOfRows(rows.map(({ row }) => row))
    before = ''
  }
  if (before !== '') yield before
}

interface Written {
  head: string
  linesOfRows: (rows: readonly unknown[]) => string
}

function csvOf<Name extends ResourceName>(name: Name, { header, lang, bom }: FileQuery): Written {
  const columns = columnsOf(name)
  const options = { header, lang, bom: bom === '1' }
  return {
    head: csvHead(columns, options),
    linesOfRows: (rows) =>
      csvLines(
        columns,
        rows.flatMap((row) => linesOf(name, row as ApiRow<Name>)),
        options,
      ),
  }
}

function sdmxFile(): Written {
  return { head: sdmxHead(), linesOfRows: (rows) => sdmxLines(rows as ApiObservation[]) }
}
