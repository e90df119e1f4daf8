import { indicatorsSchema } from '#lib/model/listViews'
import { csvFile } from '#app/_serve/csvFile'
import { served } from '#app/_serve/served'
import { indicatorColumns } from '#app/_indicators/indicatorColumns'
import { indicatorBatches } from '#app/_indicators/indicatorList'

/** The catalogue, with the same query as its page. Dynamic: it reads the query. */
export const { GET, HEAD } = served((request) =>
  csvFile(request, {
    file: 'indicators.csv',
    title: { zh: '指标', en: 'Indicators' },
    schema: indicatorsSchema,
    columns: indicatorColumns,
    batches: indicatorBatches,
  }),
)
