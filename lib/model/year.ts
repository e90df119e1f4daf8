/** The years that a report may be of, both included; a number outside is no statistical year. */
export const years = { first: 2000, last: 2100 } as const

/** Whether a number is a year that a report may be of. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= years.first && year <= years.last
}
