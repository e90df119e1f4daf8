import type { outcomes } from '#lib/model/indicator'
import type { Cell, Dataset } from '#lib/stats/dataset'
import { plotted } from './plotted.ts'
import type { ColourName } from './theme.ts'

export type Outcome = (typeof outcomes)[number]

export const outcomeColours: Record<Outcome, ColourName> = {
  outcome_granted: 'granted',
  outcome_partial: 'partial',
  outcome_denied: 'denied',
  outcome_unable: 'unable',
  outcome_not_processed: 'notProcessed',
  outcome_other: 'otherOutcome',
}

/**
 * The number of applications that ended so, as far as it may be drawn. The form prints no total of a group of outcomes; one that
 * is the sum of rows that are all stated counts as stated.
 */
export function outcomeOf(cell: Cell | undefined): number | null {
  return cell?.status === 'implied' ? cell.value : plotted(cell)
}

/** Whether the forms of a year of reports ask what became of the applications: those of 2019 and 2021 do. */
export function asksOutcomes(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.forms.some((form) => form === '2019' || form === '2021')
}

/** Whether anything is stated of outcomes, closed or carried over, beside the number received. */
export function hasOutcomes(dataset: Dataset): boolean {
  return dataset.series.some((series) =>
    series.cells.some(
      (cell) =>
        cell.indicator !== 'applications_received' &&
        (cell.indicator.startsWith('outcome_') ? outcomeOf(cell) : plotted(cell)) !== null,
    ),
  )
}
