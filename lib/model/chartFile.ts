import { z } from 'zod'
import { applicants } from './applicant.ts'
import { queryOf } from './parseQuery.ts'
import { matching, oneOf } from './query/queryFields.ts'
import { viewSchema } from './view.ts'

/** The formats that what a chart shows can be had in. */
export const chartEndings = ['csv', 'json', 'svg', 'png', 'xlsx'] as const
export type ChartEnding = (typeof chartEndings)[number]

/** The id of an agency, the only one that a chart is asked for. */
export const agencyId = matching(/^[0-9a-z:-]{1,40}$/, { code: 'id', params: {} })

/** How the rows of a chart's CSV and workbook are laid out. */
const tableLayout = {
  /** `long`: a row for each value. `wide`: a row for each series and indicator, with columns for each year. */
  layout: oneOf(['long', 'wide']).default('long'),
  /** `reported`: without the rows behind which there is no report. */
  rows: oneOf(['all', 'reported']).default('all'),
  /** Whether the median, quartiles, extremes and their number are there as well; absent: where the view shows them. */
  statistics: oneOf(['0', '1']).optional(),
}
const tableLayoutSchema = z.object(tableLayout)
export type TableLayout = z.output<typeof tableLayoutSchema>

/** The layout as a query, without its defaults. */
export function tableLayoutQuery(layout: Partial<TableLayout>): string {
  return queryOf(tableLayoutSchema, layout)
}

/** Which figures of an indicator are asked for: one kind of applicant, or what it is split into. */
export const figuresSchema = z.object({
  applicant: oneOf(applicants, { code: 'applicant', params: {} }).default('total'),
  split: oneOf(['parts', 'applicants']).optional(),
})

/** The query of a chart's file: that of its view, and how the file is written. */
export const chartFileSchema = viewSchema.extend({
  ...tableLayout,
  lang: oneOf(['zh', 'en']).default('zh'),
  agency: agencyId.optional(),
  /** Of the CSV: ids in place of words. */
  header: oneOf(['id']).optional(),
  /** Of the CSV: `0` leaves out the byte order mark that spreadsheets know UTF-8 by. */
  bom: oneOf(['0']).optional(),
  /** Of the pictures: 1200 × 630, as links are previewed. */
  shape: oneOf(['card']).optional(),
})
