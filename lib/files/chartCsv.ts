import { stringify } from 'csv-stringify/sync'
import { chartColumns, chartHeaders, chartRows } from './chartRows.ts'
import { csvCell } from './csvCell.ts'
import type { Dataset } from '#lib/stats/dataset'
import type { Lang } from '#lib/wording/words'

/** Rows that are written in one piece. */
const rowsAtOnce = 400

export interface CsvOptions {
  lang: Lang
  /** `label`: headers and words in the language. `id`: column, status, check and form ids. */
  header: 'id' | 'label'
  /** Whether to start with the byte order mark that spreadsheets know UTF-8 by. */
  bom?: boolean
}

/**
 * The file of a chart in pieces of some hundred rows, made as they are taken: UTF-8 text, CRLF, RFC 4180, a header and the rows of
 * `chartRows`. A missing value is an empty cell.
 */
export function* chartCsv(
  dataset: Dataset,
  { lang, header, bom = true }: CsvOptions,
): Generator<string, void, undefined> {
  const columns = chartColumns(dataset)
  const isId = header === 'id'
  let rows: (string | number)[][] = [columns.map((column) => (isId ? column : chartHeaders[column][lang]))]
  let isFirst = true
  const written = () => {
    const text = stringify(rows, { bom: bom && isFirst, record_delimiter: 'windows' })
    isFirst = false
    rows = []
    return text
  }
  for (const ofSeries of chartRows(dataset, columns, { lang, isId })) {
    for (const values of ofSeries) rows.push(values.map(csvCell))
    if (rows.length >= rowsAtOnce) yield written()
  }
  if (rows.length > 0) yield written()
}
