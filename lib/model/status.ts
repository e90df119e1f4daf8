/**
 * Why an observation has the value it has. The value is null exactly for the missing statuses.
 * `unreadable`: something stands in the cell, and it is no number that can be determined. `implied` follows from other statements of the same report and is never plotted as a stated figure
 * unless it is a sum of rows that are all stated.
 */
export const statuses = [
  'reported',
  'zero_in_words',
  'approximate',
  'implied',
  'blank',
  'unreadable',
  'truncated',
  'not_reported',
] as const
export type Status = (typeof statuses)[number]

export const missingStatuses = [
  'blank',
  'unreadable',
  'truncated',
  'not_reported',
] as const satisfies readonly Status[]
export type MissingStatus = (typeof missingStatuses)[number]

/** True when a status says that there is no value; such an observation's value is null. */
export function isMissing(status: Status): status is MissingStatus {
  return (missingStatuses as readonly Status[]).includes(status)
}

/**
 * What a value of a chart, a table or a file is marked with: the status of what is stored, or `not_asked`, which is derived from
 * the catalogue and the reports' forms and never stored: nothing is said, and no form behind it asks.
 */
export const cellStatuses = [...statuses, 'not_asked'] as const
export type CellStatus = (typeof cellStatuses)[number]

/** Where an accepted value was read: a statistics table, prose, or a transcribed figure without its document. */
export const sourceClasses = ['table', 'narrative', 'figures'] as const
export type SourceClass = (typeof sourceClasses)[number]

/** What the checks say of a value. A check warns; it never corrects. `not_checked`: no rule could be applied. */
export const checks = ['ok', 'conflict', 'not_checked'] as const
export type Check = (typeof checks)[number]

/**
 * Why a passage that states a figure does not state this report's own for its year: another year, a total since the start, an
 * increase or decrease, subordinate bodies, the whole area, a plan, a part of a figure, another body. Such a reading is kept and never accepted.
 */
export const exclusions = [
  'year',
  'cumulative',
  'delta',
  'subordinate',
  'area',
  'body',
  'plan',
  'part',
] as const
export type Exclusion = (typeof exclusions)[number]

/** The codes of SDMX's list CL_OBS_STATUS that are used: A normal, E estimated, I imputed, O missing, L not collected. */
export const obsStatuses = ['A', 'E', 'I', 'O', 'L'] as const
export type ObsStatus = (typeof obsStatuses)[number]

/**
 * What SDMX calls a status.
 * @param isAsked whether the report's form asks for the indicator
 */
export function obsStatus(status: Status, isAsked: boolean): ObsStatus {
  switch (status) {
    case 'reported':
    case 'zero_in_words':
      return 'A'
    case 'approximate':
      return 'E'
    case 'implied':
      return 'I'
    case 'blank':
    case 'unreadable':
    case 'truncated':
      return 'O'
    case 'not_reported':
      return isAsked ? 'O' : 'L'
  }
}
