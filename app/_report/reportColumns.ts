import type { ReportRow } from '#db/queries/reportList'
import type { CsvColumn } from '#lib/files/csvTable'
import { fieldColumn } from '#lib/files/fieldColumn'
import { formWords, originWords } from '#lib/wording/words'

/** The columns of the file of reports. */
export const reportColumns: readonly CsvColumn<ReportRow>[] = [
  fieldColumn('report', (row) => `/reports/${row.id}`),
  fieldColumn('agency', (row) => row.agency),
  fieldColumn('region_code', (row) => row.regionCode),
  fieldColumn('region', (row) => row.region),
  fieldColumn('sector', (row) => row.sector),
  fieldColumn('year', (row) => row.year),
  fieldColumn('form', (row, lang, isId) =>
    row.form === null || isId ? row.form : formWords[row.form][lang],
  ),
  fieldColumn(
    'origin',
    (row, lang, isId) => {
      const origin = row.hasDocument ? 'document' : 'figures'
      return isId ? origin : originWords[origin][lang]
    },
    'kind',
  ),
  fieldColumn('figures_stated', (row) => row.stated, 'stated'),
  fieldColumn('findings', (row) => row.findings),
  fieldColumn('report_url', (row) => row.sourceUrl, 'source'),
]
