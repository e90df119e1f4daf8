import type { Dataset } from './dataset.ts'
import type { HeadlineChange } from './changes/headlineChange.ts'
import type { Unit } from './units.ts'

/** A drawn value that a headline may speak of. */
export interface Statement {
  unit: Unit
  /** Place of the indicator among the dataset's. */
  place: number
  year: number
  value: number
  isApproximate: boolean
  /** How many agencies of the unit state it, and the one that alone does where more are known. */
  stated: number
  sole: string | null
}

/** What a headline is about. `statements` are of the latest year that enough bodies speak of. */
export interface HeadlineFacts extends Pick<Dataset, 'spec' | 'by' | 'stat' | 'indicators'> {
  hasReports: boolean
  /** Whether the form of any report shown asks for what the headline speaks of. */
  isAsked: boolean
  statements: readonly Statement[]
  /** What changed in that year, of the first indicator; null where nothing can be said, and of figures that overlap. */
  change: HeadlineChange | null
}

/**
 * The place of the latest year that enough bodies speak of: at least half as many as in the fullest year, as a single early
 * report does not stand for the whole selection. -1 where nobody speaks.
 */
export function spokenYear(speaking: readonly number[]): number {
  const most = Math.max(0, ...speaking)
  return speaking.findLastIndex((bodies) => bodies > 0 && bodies * 2 >= most)
}
