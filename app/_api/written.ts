import { columnsOf, linesOf } from '#lib/api/columns'
import type { Format } from '#lib/api/mediaType'
import type { FileQuery, ResourceName } from '#lib/api/queries'
import type { ApiObservation, ApiRow } from '#lib/api/schemas'
import { sdmxHead, sdmxLines } from '#lib/api/sdmxCsv'
import { csvHead, csvLines } from '#lib/stats/csvTable'
import type { Batch } from './collection.ts'

/** A JSON body. */
export function jsonOf(body: unknown): string {
  return JSON.stringify(body)
}

/** The rows of a collection as a CSV or SDMX-CSV file, made as the reader takes it. */
export function fileOf<Name extends ResourceName>(
  name: Name,
  format: Format,
  query: FileQuery,
  batches: AsyncIterable<Batch<ApiRow<Name>>>,
): ReadableStream<Uint8Array> {
  return sentInPieces(format === 'sdmx.csv' ? sdmxPieces(batches) : csvPieces(name, query, batches))
}

async function* csvPieces<Name extends ResourceName>(
  name: Name,
  { header, lang, bom }: FileQuery,
  batches: AsyncIterable<Batch<ApiRow<Name>>>,
): AsyncGenerator<string> {
  const columns = columnsOf(name)
  const head = csvHead(columns, { header, lang })
  yield bom === 'yes' ? head : head.replace(/^\uFEFF/, '')
  for await (const { rows } of batches)
    yield csvLines(
      columns,
      rows.flatMap(({ row }) => linesOf(name, row)),
      { header, lang },
    )
}

async function* sdmxPieces(batches: AsyncIterable<Batch<unknown>>): AsyncGenerator<string> {
  yield sdmxHead()
  for await (const { rows } of batches) yield sdmxLines(rows.map(({ row }) => row as ApiObservation))
}

/** A body of pieces that are made as the reader takes them, with a turn for other requests before each. */
function sentInPieces(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          await new Promise((resolve) => setImmediate(resolve))
          const next = await pieces.next()
          if (next.done) return controller.close()
          if (next.value === '') continue
          return controller.enqueue(encoder.encode(next.value))
        }
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}
