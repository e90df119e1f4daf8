import { indicatorsSchema } from '#lib/model/listViews'
import { csvFile } from '#app/_data/csvFile'
import { indicatorColumns } from '#app/_data/indicatorColumns'
import { indicatorBatches } from '#app/_data/indicatorList'

/** The catalogue, with the same query as its page. Dynamic: it reads the query. */
export function GET(request: Request): Promise<Response> {
  return csvFile(request, {
    file: 'indicators.csv',
    title: { zh: '指标', en: 'Indicators' },
    schema: indicatorsSchema,
    columns: indicatorColumns,
    batches: indicatorBatches,
  })
}
