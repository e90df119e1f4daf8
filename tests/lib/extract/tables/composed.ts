import { applicants } from '#lib/model/applicant'
import { readFileSync } from 'node:fs'
import type { Applicant } from '#lib/model/applicant'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { extractor } from '../reference.ts'

/** A composed report of the 2021 form whose tables are clean: what the edits of a case are made to. */
export const composed = readFileSync('tests/lib/extract/tables/composed.txt', 'utf8')

/** The composed report with stretches replaced; a stretch that is not there is a slip of the test. */
export function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the composed report: ${from}`)
    return text.replace(from, () => to)
  }, composed)
}

/** What is read of a text: values by indicator (and applicant), and the codes of warnings and errors. */
export function readingOf(text: string) {
  const extracted = extractor.extractText('composed', '0'.repeat(64), text)
  if (!extracted.ok) throw new Error(`refused: ${wordRefusal(extracted.reason, 'en')}`)
  const { extraction } = extracted
  const find = (indicator: string, applicant: Applicant = 'total') =>
    extraction.observations.find((o) => o.indicator === indicator && o.applicant === applicant)
  return {
    extraction,
    find,
    value: (indicator: string, applicant: Applicant = 'total') => find(indicator, applicant)?.value ?? null,
    issues: (code: string) => extraction.issues.filter((issue) => issue.code === code),
    warnings: extraction.issues.filter((issue) => issue.severity !== 'note').map((issue) => issue.code),
  }
}

/** The composed report with the rows of section 三 (three of the header, 25 of values; ten cells each) made anew. */
export function withApplications(change: (rows: string[][]) => string[]): string {
  const start = composed.indexOf('（本列数据的勾稽关系')
  const end = composed.indexOf('\n\n四、政府信息公开行政复议')
  const rows = composed
    .slice(start, end)
    .split('\n')
    .map((line) => line.split('\t'))
  return `${composed.slice(0, start)}${change(rows).join('\n')}${composed.slice(end)}`
}

/** Ways to print rows: cells separated by tabs or pipes, or one a line. Merged cells are one there. */
export const printings = {
  tabs: (rows: string[][]) => rows.map((cells) => cells.join('\t')),
  pipes: (rows: string[][]) => rows.map((cells) => `| ${cells.join(' | ')} |`),
  lines: (rows: string[][]) =>
    rows.flatMap((cells, i) => cells.filter((cell, c) => cell !== '' || (i > 2 && c > 2))),
}

/** What a report says of an indicator, by applicant, in the order of the form's columns. */
export function rowOf(text: string, indicator: string): (number | null | undefined)[] {
  const { value } = readingOf(text)
  return applicants.map((applicant) => value(indicator, applicant))
}
