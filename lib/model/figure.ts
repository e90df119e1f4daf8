import { z } from 'zod'
import { statuses } from './status.ts'

/**
 * A row of a figures CSV (seeds/figures): a figure transcribed from an agency's public page. It has a source
 * address but no passage. Only statuses with a value are allowed: a figure that is absent is unknown, not zero.
 */
export const figureRow = z.object({
  region_code: z.string().regex(/^\d{6}$/, 'region_code is not a six-digit code'),
  region: z.string(),
  agency: z.string().min(1, 'agency is empty'),
  sector: z.string(),
  year: z.string().regex(/^(19|20)\d{2}$/, 'year is not a year'),
  indicator: z.string().min(1, 'indicator is empty'),
  value: z.string().regex(/^-?\d+(\.\d+)?$/, 'value is not a number'),
  status: z.enum(statuses).refine((s) => s === 'reported' || s === 'approximate' || s === 'zero_in_words', {
    message: 'status is not one of reported, approximate, zero_in_words',
  }),
  note: z.string(),
  source_url: z.string(),
})
export type FigureRow = z.infer<typeof figureRow>
