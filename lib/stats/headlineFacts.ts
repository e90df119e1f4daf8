import type { Dataset } from './dataset.ts'
import type { Unit } from './units.ts'

/** A drawn value that a headline may speak of. */
export interface Statement {
  unit: Unit
  /** Place of the indicator among the dataset's. */
  place: number
  year: number
  value: number
  isApproximate: boolean
}

/** What a headline is about. `statements` are of the latest year that enough bodies speak of. */
export interface HeadlineFacts extends Pick<Dataset, 'spec' | 'by' | 'stat' | 'indicators'> {
  hasReports: boolean
  statements: readonly Statement[]
}

/**
 * The place of the latest year that enough bodies speak of: at least half as many as in the fullest year, as a single early
 * report does not stand for the whole selection. -1 where nobody speaks.
 */
export function spokenYear(speaking: readonly number[]): number {
  const most = Math.max(0, ...speaking)
  return speaking.findLastIndex((bodies) => bodies > 0 && bodies * 2 >= most)
}
