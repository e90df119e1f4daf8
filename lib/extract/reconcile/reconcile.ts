import { applicants } from '#lib/model/applicant'
import type { Observation } from '#lib/model/extraction'
import { isAsked } from '#lib/model/indicator'
import type { Finding } from '#lib/model/findings/finding'
import type { Statement } from '../prose/statement.ts'
import type { RawReading } from '../tables/reading.ts'
import { choose } from './choose.ts'
import { addImplied } from './implied.ts'
import { fromCell } from './observations.ts'
import type { Read } from './read.ts'

/**
 * Chooses the accepted reading of every indicator and keeps its rivals. The table comes before the prose; among prose
 * the surer wording, then the earlier. A blank cell gives way to words. Disagreement is a finding and a `conflict`,
 * never a correction.
 */
export function reconcile(read: Read): { observations: Observation[]; issues: Finding[] } {
  const issues: Finding[] = []
  const observations: Observation[] = []
  const prose = byIndicator(read.prose)
  const table = new Map<string, RawReading>()
  for (const reading of read.table) {
    const key = `${reading.indicator} ${reading.applicant}`
    if (!table.has(key)) table.set(key, reading)
  }
  for (const indicator of read.indicators) {
    const cell = table.get(`${indicator.id} total`) ?? null
    const said = prose.get(indicator.id) ?? []
    const isWanted = isAsked(indicator, read.form) || indicator.inProse || isCarryOver(indicator.id)
    if (!isWanted && cell === null && said.length === 0) continue
    const observation = choose(read, indicator.id, cell, said, issues)
    observations.push(observation)
    for (const applicant of applicants) {
      const part = applicant === 'total' ? undefined : table.get(`${indicator.id} ${applicant}`)
      if (part !== undefined) observations.push(fromCell(part, []))
    }
  }
  addImplied(read, observations, issues)
  return { observations, issues }
}

/** Application flow that every reader asks for, whatever the form. */
const isCarryOver = (id: string) => id === 'applications_carried_in' || id === 'applications_carried_out'

function byIndicator(statements: readonly Statement[]): Map<string, Statement[]> {
  const map = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = map.get(statement.indicator)
    if (known === undefined) map.set(statement.indicator, [statement])
    else known.push(statement)
  }
  return map
}
