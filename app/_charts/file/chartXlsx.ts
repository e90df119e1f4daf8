import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Indicator } from '#lib/model/indicator'
import type { View } from '#lib/model/view'
import type { ChartColumn } from '#lib/files/chartRows'
import { chartTable, type ChartTableOptions } from '#lib/files/chartTable'
import { fields } from '#lib/model/fields/fields'
import { statisticsOf, statisticWords } from '#lib/files/statisticWords'
import type { Dataset } from '#lib/stats/dataset'
import { maxSheetRows, sheetXml, type Sheet, type SheetColumn } from '#lib/files/sheetXml'
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
  applicant: { width: 16 },
  channel: { width: 18 },
  statistic: { width: 14 },
  value: { width: 12 },
  unit: { width: 7 },
  status: { width: 16 },
  check: { width: 12 },
  form: { width: 18 },
  reports: { width: 9 },
  agencies: { width: 13 },
  agencies_known: { width: 11 },
  sole_agency: { width: 34 },
  note: { width: 40 },
  source: { width: 50 },
}

// The files in it are of no time of their own: the same data gives the same workbook.
const mtime = new Date(Date.UTC(2000, 0, 1))

/** Which rows a workbook has, and in which layout. */
type Layout = Pick<ChartTableOptions, 'layout' | 'rows' | 'statistics'>

/** What a workbook is made with, beside the chart. */
interface WorkbookParts {
  facts: FileFacts
  /** Defines the indicators. */
  catalogue: readonly Indicator[]
  /** The whole address of the view. */
  address: string
  layout: Layout
}

/** Whether the rows of a chart and their header fit on a sheet. */
export function fitsSheet(dataset: Dataset, layout: Layout): boolean {
  return sheetOfRows(dataset, 'zh', layout).most < maxSheetRows
}

/**
 * A chart as a workbook for Excel: the rows of its CSV on the first sheet, what one has to know of them on the second, the statistics of
 * each year on a third where they are asked for. Made and compressed as the reader takes it, with a turn for other requests in between.
 */
export function chartXlsx(
  dataset: Dataset,
  view: View,
  lang: Lang,
  parts: WorkbookParts,
): ReadableStream<Uint8Array> {
  const { columns, rows } = sheetOfRows(dataset, lang, parts.layout)
  const notes = chartNotes(dataset, view, lang, parts)
  const { sheets: names, statistics } = textOf(lang).files
  const hasStatistics = parts.layout.statistics && dataset.distribution.length > 0
  const sheets = [
    sheetXml({
      columns: columns.map(({ kind }) => shapes[kind]),
      head: columns.map(({ header }) => header[lang]),
      rows,
    }),
    sheetXml({
      columns: [{ width: 16 }, { width: 110, isWrapped: true }],
      head: null,
      rows: [notes],
    }),
    ...(hasStatistics ? [sheetXml(statisticsSheet(dataset, lang))] : []),
  ]
  const zip = new ZipFile()
  for (const [name, text] of workbookFiles(hasStatistics ? [...names, statistics] : names))
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

function sheetOfRows(dataset: Dataset, lang: Lang, layout: Layout) {
  // Statistics have a sheet of their own, so that a sum over a column of values is one of values.
  return chartTable(dataset, { ...layout, lang, isId: false, statistics: false })
}

/** A row for each year with the spread of its values. */
function statisticsSheet({ distribution }: Dataset, lang: Lang): Sheet {
  return {
    columns: [{ width: 10, number: 'year' }, ...statisticsOf.map(() => ({ width: 14 }))],
    head: [fields.year.label[lang], ...statisticsOf.map((statistic) => statisticWords[statistic][lang])],
    rows: [distribution.map((year) => [year.year, ...statisticsOf.map((statistic) => year[statistic])])],
  }
}
