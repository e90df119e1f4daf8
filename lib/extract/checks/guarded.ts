import type { Finding } from '#lib/model/findings/finding'
import type { Checker } from './sums.ts'
import { finding } from '#lib/extract/finding'

/** A check within a document: says what it finds to the checker. */
export type Check = (checker: Checker) => void

/**
 * What a note finds; where it breaks down, a finding that says so. No note can cost a report.
 * @param name of the note, as the code calls it
 */
export function guardedNote(name: string, note: () => Finding[]): Finding[] {
  try {
    return note()
  } catch {
    return [checkFailed(name)]
  }
}

/** Runs a check; where it breaks down, nothing that it said or marked stays but a finding that says so. */
export function guardedCheck(checker: Checker, name: string, check: Check): void {
  const marks = checker.observations.map((o) => o.check)
  const said = checker.issues.length
  try {
    check(checker)
  } catch {
    checker.observations.forEach((o, i) => (o.check = marks[i]!))
    checker.issues.splice(said, Infinity, checkFailed(name))
  }
}

/** The words of the exception are left out: they differ between versions of Node, and the same bytes give the same findings. */
const checkFailed = (name: string) =>
  finding(
    'check-failed',
    { zh: `程序错误，检查项“${name}”未能完成`, en: `A fault of the program: the check ${name} broke down` },
    null,
  )
