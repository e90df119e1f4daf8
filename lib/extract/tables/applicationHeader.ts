import { applicants, type Applicant } from '#lib/model/applicant'
import { applicantColumns, headerWords } from '../forms/applicantColumns.ts'
import type { CellRow } from './cells.ts'

const applicantOf = new Map(applicants.flatMap((a) => applicantColumns[a].map((name) => [name, a] as const)))
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const WORD = new RegExp(longestFirst([...applicantOf.keys(), ...headerWords]), 'g')
const ALL_WORDS = new RegExp(`^(?:${longestFirst([...applicantOf.keys(), ...headerWords])}|[/、()])+$`)

/**
 * The columns that the header of section 三 names, from left to right; null where it does not name the first and the
 * last. 自然人 and 总计 reach over all lines of the header, so that what is named between them stands between them.
 * A name over two lines or cells (商业 | 企业) is one; 其他 behind 法人或 is part of the heading.
 * @param rows the rows of the header
 */
export function namedColumns(rows: readonly CellRow[]): Applicant[] | null {
  const named: Applicant[] = []
  let before = ''
  for (const { cells } of rows)
    for (const { text } of cells) {
      if (!ALL_WORDS.test(text)) continue
      for (const [word] of text.matchAll(WORD)) {
        const applicant = applicantOf.get(word)
        const isHeading = applicant === 'other_organisation' && before === '法人或'
        if (applicant !== undefined && !isHeading && !named.includes(applicant)) named.push(applicant)
        before = word
      }
    }
  if (!named.includes('natural_person') || !named.includes('total')) return null
  const between = named.filter((a) => a !== 'natural_person' && a !== 'total')
  return ['natural_person', ...between, 'total']
}

/**
 * The columns that a table of section 三 has: those its header names, where no row fills more; else the seven of the
 * form, as where a header lost a name and its rows did not.
 * @param mostFilled how many values the fullest row has
 */
export function columnsOfTable(named: readonly Applicant[] | null, mostFilled: number): readonly Applicant[] {
  return named === null || named.length < LEAST || mostFilled > named.length ? applicants : named
}

/** A header with fewer names is the rest of one. */
const LEAST = 4
