import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Indicator } from '#lib/model/indicator'
import type { View } from '#lib/model/view'
import { chartColumns, chartHeader, chartRows, countChartRows, type ChartColumn } from '#lib/files/chartRows'
import type { Dataset } from '#lib/stats/dataset'
import { maxSheetRows, sheetXml, type SheetColumn } from '#lib/files/sheetXml'
import { sheetFile, workbookFiles } from '#lib/files/workbookXml'
import type { FileFacts } from './fileWords.ts'
import { textOf, type Lang } from '#app/_text/text'
import { chartNotes } from './chartNotes.ts'
import { giveWay } from '#app/_serve/giveWay'

const shapes: Record<ChartColumn, SheetColumn> = {
  region_code: { width: 10 },
  region: { width: 20 },
  agency: { width: 34 },
  sector: { width: 10 },
  year: { width: 7, number: 'year' },
  indicator: { width: 24 },
  channel: { width: 18 },
  value: { width: 12 },
  unit: { width: 7 },
  status: { width: 16 },
  check: { width: 12 },
  form: { width: 18 },
  reports: { width: 9 },
  agencies: { width: 13 },
  note: { width: 40 },
  source: { width: 50 },
}

// The files in it are of no time of their own: the same data gives the same workbook.
const mtime = new Date(Date.UTC(2000, 0, 1))

/** Whether the rows of a chart and their header fit on a sheet. */
export function fitsSheet(dataset: Dataset): boolean {
  return countChartRows(dataset) < maxSheetRows
}

/**
 * A chart as a workbook for Excel: the rows of its CSV on the first sheet, what one has to know of them on the second. Made and compressed
 * as the reader takes it, with a turn for other requests in between. `catalogue` defines the indicators, `address` is the whole address of the view.
 */
export function chartXlsx(
  dataset: Dataset,
  view: View,
  lang: Lang,
  { facts, catalogue, address }: { facts: FileFacts; catalogue: readonly Indicator[]; address: string },
): ReadableStream<Uint8Array> {
  const columns = chartColumns(dataset)
  const notes = chartNotes(dataset, view, lang, { facts, catalogue, address })
  const sheets = [
    sheetXml({
      columns: columns.map((column) => shapes[column]),
      head: columns.map((column) => chartHeader(column)[lang]),
      rows: chartRows(dataset, columns, { lang, isId: false }),
      count: countChartRows(dataset),
    }),
    sheetXml({
      columns: [{ width: 16 }, { width: 110, isWrapped: true }],
      head: null,
      rows: [notes],
      count: notes.length,
    }),
  ]
  const zip = new ZipFile()
  for (const [name, text] of workbookFiles(textOf(lang).files.sheets))
    zip.addBuffer(Buffer.from(text), name, { mtime })
  sheets.forEach((sheet, i) => {
    const input = Readable.from(inTurns(sheet), { objectMode: false, highWaterMark: 64 * 1024 })
    // What fails while a sheet is made breaks the whole file.
    input.on('error', (error) => out.destroy(error))
    zip.addReadStream(input, sheetFile(i + 1), { mtime })
  })
  zip.end()
  const out = zip.outputStream as Readable
  return Readable.toWeb(out) as ReadableStream<Uint8Array>
}

async function* inTurns(pieces: Iterable<string>): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    yield Buffer.from(piece)
    await giveWay()
  }
}
