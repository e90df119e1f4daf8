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
  value: z.string().regex(/^-?\d+(\.\d+)?$/, {
    error: (issue) => `value is not a number: ${String(issue.input).slice(0, 40)}`,
  }),
  status: z.enum(statuses).refine((s) => s === 'reported' || s === 'approximate' || s === 'zero_in_words', {
    message: 'status is not one of reported, approximate, zero_in_words',
  }),
  note: z.string(),
  /** The note in English; taken and not kept, as the database has no place for it. */
  note_en: z.string().optional(),
  source_url: z.string(),
})
/** The columns of a figures CSV, in any order; those that may be left out are read as empty. */
export const figureColumns = Object.keys(figureRow.shape) as (keyof typeof figureRow.shape)[]
export const optionalFigureColumns: readonly string[] = ['sector', 'note', 'note_en', 'source_url']

export type FigureRow = z.infer<typeof figureRow>
