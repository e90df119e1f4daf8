import type { Applicant } from '#lib/model/applicant'
import type { Observation, Reading } from '#lib/model/extraction'
import type { MissingStatus } from '#lib/model/status'
import { slipNote } from '../prose/slipNote.ts'
import type { Statement } from '../prose/statement.ts'
import type { RawReading } from '../tables/reading.ts'
import { passage, type Layout } from '../text/layout.ts'

/** A cell as what its report says; `readings` are the other places that state it. */
export function fromCell(cell: RawReading, readings: Reading[]): Observation {
  const { indicator, applicant, value, status, sourceClass, note, quote, start, end } = cell
  return {
    indicator,
    applicant,
    value,
    status,
    sourceClass,
    check: 'not_checked',
    note,
    quote,
    start,
    end,
    readings,
  }
}

/** A cell as one of the readings beside another. */
export function cellReading(cell: RawReading): Reading {
  const { value, status, sourceClass, note, quote, start, end, year } = cell
  return { value, status, sourceClass, year, note, exclusion: null, quote, start, end }
}

/** A statement of the prose as one of the readings, with why it does not count where it does not. */
export function statementReading(layout: Layout, s: Statement): Reading {
  const at = passage(layout, s.from, s.to)
  const year = s.exclusion?.kind === 'year' ? s.exclusion.year : null
  return {
    value: s.value,
    status: s.status,
    sourceClass: 'narrative',
    year,
    note: noteOf(s) ?? exclusionNote(s),
    exclusion: s.exclusion?.kind ?? null,
    ...at,
  }
}

/** What is to be noted on a statement that counts as the report's own; null where nothing is. */
export function noteOf({ slip, note }: Statement): string | null {
  return slip === null ? note : slipNote(slip)
}

function exclusionNote(s: Statement): string | null {
  switch (s.exclusion?.kind) {
    case 'year':
      return '其他年度的数字'
    case 'cumulative':
      return '历年累计数'
    case 'delta':
      return '增减量，不是总数'
    case 'subordinate':
      return '下属单位的数字'
    case 'area':
      return '全地区的数字'
    case 'plan':
      return '计划数、目标数'
    case 'part':
      return '总数的一部分'
    case 'body':
      return `“${s.exclusion.name}”的数字`
    default:
      return null
  }
}

/** What a report says nothing of, or nothing that counts. */
export function missingObservation(
  indicator: string,
  applicant: Applicant,
  status: MissingStatus,
  readings: Reading[],
): Observation {
  return {
    indicator,
    applicant,
    value: null,
    status,
    sourceClass: null,
    check: 'not_checked',
    note: null,
    quote: null,
    start: null,
    end: null,
    readings,
  }
}

/** An accepted statement as one of the readings beside another that takes its place. */
export function asReading({ value, status, sourceClass, note, quote, start, end }: Observation): Reading {
  return { value, status, sourceClass, year: null, note, exclusion: null, quote, start, end }
}
