import { matching, oneOf } from './query/queryFields.ts'
import { viewSchema } from './view.ts'

/** The formats that what a chart shows can be had in. */
export const chartEndings = ['csv', 'json', 'svg', 'png', 'xlsx'] as const
export type ChartEnding = (typeof chartEndings)[number]

/** The id of an agency, the only one that a chart is asked for. */
export const agencyId = matching(/^[0-9a-z:-]{1,40}$/, { code: 'id', params: {} })

/** The query of a chart's file: that of its view, and how the file is written. */
export const chartFileSchema = viewSchema.extend({
  lang: oneOf(['zh', 'en']).default('zh'),
  agency: agencyId.optional(),
  /** Of the CSV: ids in place of words. */
  header: oneOf(['id']).optional(),
  /** Of the CSV: `0` leaves out the byte order mark that spreadsheets know UTF-8 by. */
  bom: oneOf(['0']).optional(),
  /** Of the pictures: 1200 × 630, as links are previewed. */
  shape: oneOf(['card']).optional(),
})
