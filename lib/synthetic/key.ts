import type { Applicant } from '#lib/model/applicant'

/** What an observation of a report is known by: indicator and applicant. */
export type Key = `${string} ${Applicant}`

/** The key of an indicator, for the total unless an applicant is given. */
export function keyOf(indicator: string, applicant: Applicant = 'total'): Key {
  return `${indicator} ${applicant}`
}
