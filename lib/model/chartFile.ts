import { z } from 'zod'
import { viewSchema } from './view.ts'

/** The formats that what a chart shows can be had in. */
export const chartEndings = ['csv', 'json', 'svg', 'png', 'xlsx'] as const
export type ChartEnding = (typeof chartEndings)[number]

/** The id of an agency, the only one that a chart is asked for. */
export const agencyId = z.string().regex(/^[0-9a-z:-]{1,40}$/, 'is not an id')

/** The query of a chart's file: that of its view, and how the file is written. */
export const chartFileSchema = viewSchema.extend({
  lang: z.enum(['zh', 'en'], 'is not zh or en').default('zh'),
  agency: agencyId.optional(),
  /** Of the CSV: ids in place of words. */
  header: z.enum(['id'], 'is not id').optional(),
  /** Of the CSV: `0` leaves out the byte order mark that spreadsheets know UTF-8 by. */
  bom: z.enum(['0'], 'is not 0').optional(),
  /** Of the pictures: 1200 × 630, as links are previewed. */
  shape: z.enum(['card'], 'is not card').optional(),
})
export type ChartFileQuery = z.infer<typeof chartFileSchema>
