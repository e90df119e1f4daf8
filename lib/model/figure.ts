import { z } from 'zod'
import { refusalOf, type Refusal } from './refusal/refusals.ts'
import { statuses, type Status } from './status.ts'

/** Statuses of figures: those with a value that a page states. */
const stated: readonly Status[] = ['reported', 'approximate', 'zero_in_words']

/**
 * A row of a figures CSV (seeds/figures): a figure transcribed from an agency's public page. It has a source
 * address but no passage. Only statuses with a value are allowed: a figure that is absent is unknown, not zero.
 */
export const figureRow = z.object({
  region_code: z.string().regex(/^\d{6}$/),
  region: z.string(),
  agency: z.string().min(1),
  sector: z.string(),
  year: z.string().regex(/^(19|20)\d{2}$/),
  indicator: z.string().min(1),
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  status: z.enum(statuses).refine((status) => stated.includes(status)),
  note: z.string(),
  /** The note in English. */
  note_en: z.string().optional(),
  source_url: z.string(),
})
/** The columns of a figures CSV, in any order; those that may be left out are read as empty. */
export const figureColumns = Object.keys(figureRow.shape) as (keyof typeof figureRow.shape)[]
export const optionalFigureColumns: readonly string[] = ['sector', 'note', 'note_en', 'source_url']

export type FigureRow = z.infer<typeof figureRow>

/** The refusal of a row whose given columns are invalid, in their order. A column without a rule of its own counts as malformed. */
export function refuseColumns(columns: readonly string[], row: Readonly<Record<string, string>>): Refusal {
  const refusals = columns.map((column) => refuseColumn(column, row[column] ?? ''))
  return refusals.length === 1 ? refusals[0]! : refusalOf('several', { refusals })
}

function refuseColumn(column: string, given: string): Refusal {
  switch (column) {
    case 'region_code':
      return refusalOf('region-code-malformed')
    case 'agency':
      return refusalOf('agency-empty')
    case 'year':
      return refusalOf('year-malformed')
    case 'indicator':
      return refusalOf('indicator-empty')
    case 'status':
      return refusalOf('status-not-stated', { statuses: [...stated] })
    case 'value':
      return refusalOf('value-no-number', { value: given.slice(0, 40) })
    default:
      return refusalOf('field-malformed', { field: column, detail: given.slice(0, 40) })
  }
}
