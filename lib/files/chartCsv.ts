import { chartColumns, chartHeader, chartRows } from './chartRows.ts'
import { csvLine } from './csvLine.ts'
import { csvHead, type CsvTableOptions } from './csvTable.ts'
import type { Dataset } from '#lib/stats/dataset'

/** Rows that are written in one piece. */
const rowsAtOnce = 400

/**
 * The file of a chart in pieces of some hundred rows, made as they are taken: UTF-8 text, CRLF, RFC 4180, a header and the rows of
 * `chartRows`. A missing value is an empty cell. With `header: 'id'` status, check, form and unit are ids too.
 */
export function* chartCsv(dataset: Dataset, options: CsvTableOptions): Generator<string, void, undefined> {
  const columns = chartColumns(dataset)
  let text = csvHead(
    columns.map((id) => ({ id, header: chartHeader(id) })),
    options,
  )
  let rows = 1
  for (const ofSeries of chartRows(dataset, columns, {
    lang: options.lang,
    isId: options.header === 'id',
  })) {
    for (const values of ofSeries) text += csvLine(values)
    rows += ofSeries.length
    if (rows < rowsAtOnce) continue
    yield text
    text = ''
    rows = 0
  }
  if (rows > 0) yield text
}
