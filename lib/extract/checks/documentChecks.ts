import { guardedCheck, type Check } from './guarded.ts'
import type { Tables } from '../tables/locate.ts'
import type { AgencyTold } from '../identity/agency.ts'
import { checkChannels } from './channels.ts'
import { checkNormative } from './normative.ts'
import { checkApplicationSums, checkStatisticsSums, type Checker } from './sums.ts'

/** What a check may ask of a document besides its observations. */
export interface CheckInput {
  tables: Tables
  body: AgencyTold
}

/** All checks within a document by name, in a fixed order. */
export const documentChecks: Record<string, (input: CheckInput) => Check> = {
  sums:
    ({ tables: { statistics } }) =>
    (checker) =>
      statistics === null
        ? checkApplicationSums(checker)
        : checkStatisticsSums(checker, statistics.form.sums),
  normative:
    ({ body }) =>
    (checker) =>
      checkNormative(checker, body),
  channels: () => checkChannels,
}

/** Runs all checks; one that breaks down costs its own findings only. */
export function checkDocument(checker: Checker, input: CheckInput): void {
  for (const [name, check] of Object.entries(documentChecks))
    guardedCheck(checker, name, (own) => check(input)(own))
}
