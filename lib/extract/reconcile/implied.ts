import { applicants, type Applicant } from '#lib/model/applicant'
import type { Observation } from '#lib/model/extraction'
import type { Finding } from '#lib/model/findings/finding'
import { outcomeGroups } from '../forms/applicationRows.ts'
import { agrees } from './agrees.ts'
import { impliedAgainstProse } from './disagreements.ts'
import { asReading } from './observations.ts'
import type { Read } from './read.ts'

type Stated = Observation & { value: number; start: number; end: number }

/** In this order a missing row makes the sum missing in its own way; a sum of which none is so stays as it was. */
const missingFirst = ['truncated', 'unreadable', 'blank'] as const

/**
 * Sums of rows that are all stated, for totals that the form prints no row for. Such a sum stands before prose, as a
 * cell does: what the prose says beside it is kept as a rival.
 */
export function addImplied(read: Read, observations: Observation[], issues: Finding[]): void {
  if (read.form !== '2019' && read.form !== '2021') return
  const byKey = new Map(observations.map((o) => [`${o.indicator} ${o.applicant}`, o]))
  const imply = (id: string, parts: readonly string[], applicant: Applicant) => {
    const own = byKey.get(`${id} ${applicant}`)
    if (own?.sourceClass === 'table' && own.value !== null) return
    const found = parts.map((part) => byKey.get(`${part} ${applicant}`))
    if (!found.every(isStated)) return markMissing(own, found)
    const implied = sumOf(read, id, applicant, found, own, issues)
    if (implied === null) return
    byKey.set(`${id} ${applicant}`, implied)
    if (own === undefined) observations.push(implied)
    else observations.splice(observations.indexOf(own), 1, implied)
  }
  for (const group of outcomeGroups)
    for (const applicant of applicants) imply(group.indicator, group.parts, applicant)
  imply('litigation_total', ['litigation_direct_total', 'litigation_after_reconsideration_total'], 'total')
}

function isStated(one: Observation | undefined): one is Stated {
  return one !== undefined && one.value !== null && one.start !== null
}

/** A total that nothing states is missing as its rows are. */
function markMissing(own: Observation | undefined, found: readonly (Observation | undefined)[]): void {
  if (own === undefined || own.value !== null || own.applicant !== 'total') return
  if (own.status === 'blank' || own.status === 'unreadable') return
  const status = missingFirst.find((one) => found.some((row) => row?.status === one))
  if (status !== undefined) own.status = status
}

/** The sum of stated rows; null where the prose states the total and a row is not of the table. */
function sumOf(
  read: Read,
  indicator: string,
  applicant: Applicant,
  rows: readonly Stated[],
  own: Observation | undefined,
  issues: Finding[],
): Observation | null {
  const isSaid = own !== undefined && own.value !== null
  if (isSaid && rows.some((row) => row.sourceClass !== 'table')) return null
  const start = Math.min(...rows.map((row) => row.start))
  const end = Math.max(...rows.map((row) => row.end))
  const value = Number(rows.reduce((sum, row) => sum + row.value, 0).toPrecision(12))
  const readings = own === undefined ? [] : [...(isSaid ? [asReading(own)] : []), ...own.readings]
  const implied: Observation = {
    indicator,
    applicant,
    value,
    status: 'implied',
    sourceClass: 'table',
    check: 'not_checked',
    note: '表式无此总数，由各行相加',
    quote: read.layout.text.slice(start, end),
    start,
    end,
    readings,
  }
  if (!isSaid) return implied
  const rival = readings.find((r) => r.exclusion === null && r.value !== null && !agrees(r, value))
  if (rival !== undefined) issues.push(impliedAgainstProse(implied, rival))
  return { ...implied, check: rival === undefined ? 'ok' : 'conflict' }
}
