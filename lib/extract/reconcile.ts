import { applicants, type Applicant } from '#lib/model/applicant'
import type { Observation, Reading } from '#lib/model/extraction'
import type { FormId } from '#lib/model/form'
import { isAsked, type Indicator } from '#lib/model/indicator'
import type { Issue } from '#lib/model/issue'
import type { MissingStatus } from '#lib/model/status'
import { finding } from './finding.ts'
import { outcomeGroups } from './forms/applicationRows.ts'
import type { Statement } from './prose/statement.ts'
import type { RawReading } from './tables/reading.ts'
import { passage, type Layout } from './text/layout.ts'

/** What was read, by source, and how a figure that was not read is missing. */
export interface Read {
  layout: Layout
  form: FormId
  year: number | null
  indicators: readonly Indicator[]
  table: readonly RawReading[]
  prose: readonly Statement[]
  missing: (indicator: string) => MissingStatus
}

/**
 * Chooses the accepted reading of every indicator and keeps its rivals. The table comes before the prose; among prose
 * the surer wording, then the earlier. A blank cell gives way to words. Disagreement is a finding and a `conflict`,
 * never a correction.
 */
export function reconcile(read: Read): { observations: Observation[]; issues: Issue[] } {
  const issues: Issue[] = []
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

function choose(
  read: Read,
  id: string,
  cell: RawReading | null,
  said: Statement[],
  issues: Issue[],
): Observation {
  const usable = said
    .filter((s) => s.exclusion === null && (!s.rivalOnly || (cell !== null && cell.value !== null)))
    .sort((a, b) => surety(b) - surety(a) || a.from - b.from)
  const best = usable[0]
  const readings = (except: Statement | null, withCell: boolean): Reading[] => [
    ...(withCell && cell !== null ? [cellReading(cell)] : []),
    ...said.filter((s) => s !== except).map((s) => statementReading(read.layout, s)),
  ]
  if (cell !== null && cell.value !== null) {
    const rival = usable.find((s) => !agrees(s, cell.value!))
    if (rival !== undefined) issues.push(tableAgainstProse(read, id, cell, rival))
    return {
      ...fromCell(cell, readings(null, false)),
      check: rival === undefined ? (best === undefined ? 'not_checked' : 'ok') : 'conflict',
    }
  }
  if (best !== undefined && cell?.isImpossible !== true) {
    const rival = usable.find((s) => s !== best && s.strength >= 2 && !agrees(s, best.value))
    const { quote, start, end } = passage(read.layout, best.from, best.to)
    const isOpen = usable.some((s) => surety(s) === surety(best) && !agrees(s, best.value))
    if (rival !== undefined) {
      const other = passage(read.layout, rival.from, rival.to)
      issues.push(
        finding(
          'narrative-conflict',
          {
            zh: `正文一处为${best.value}，另一处为${rival.value}`,
            en: `The prose says ${best.value} and ${rival.value}`,
          },
          { quote, start, end },
          { indicator: id, value: best.value, otherValue: rival.value, other },
        ),
      )
    }
    // Two that are equally sure and cannot both be right: neither is accepted, both are kept.
    if (isOpen)
      return {
        ...missingObservation(id, 'total', 'unreadable', readings(null, true)),
        check: 'conflict',
        note: '正文中的说法互相矛盾',
      }
    if (cell?.status === 'blank') issues.push(blankAgainstProse(read, id, cell, best))
    const isDisputed = rival !== undefined || (cell?.status === 'blank' && best.status !== 'zero_in_words')
    return {
      indicator: id,
      applicant: 'total',
      value: best.value,
      status: best.status,
      sourceClass: 'narrative',
      check: isDisputed ? 'conflict' : usable.length > 1 ? 'ok' : 'not_checked',
      note: best.note,
      quote,
      start,
      end,
      readings: readings(best, true),
    }
  }
  if (cell !== null) return fromCell(cell, readings(null, false))
  return missingObservation(id, 'total', read.missing(id), readings(null, false))
}

/** How sure a statement is; the order of precedence is clear between two where this differs. */
const surety = ({ strength, said }: Statement) => strength * 4 + (said.total ? 2 : 0) + (said.year ? 1 : 0)

/** Whether a statement and a value say the same; an approximate statement allows a tenth. */
function agrees(statement: Pick<Reading, 'value' | 'status'>, value: number): boolean {
  if (statement.status !== 'approximate') return statement.value === value
  return Math.abs(statement.value! - value) <= Math.max(statement.value!, value) * 0.1
}

function tableAgainstProse(read: Read, id: string, cell: RawReading, rival: Statement): Issue {
  const other = passage(read.layout, rival.from, rival.to)
  const isOtherDefinition = id === 'items_published' && rival.unit !== ''
  return finding(
    isOtherDefinition ? 'total-conflict' : 'table-vs-narrative',
    {
      zh: `表格为${cell.value}，正文为${rival.value}${rival.unit}`,
      en: `The table says ${cell.value}, the prose ${rival.value}`,
    },
    cell,
    { indicator: id, value: cell.value!, otherValue: rival.value, other },
  )
}

function blankAgainstProse(read: Read, id: string, cell: RawReading, best: Statement): Issue {
  const other = passage(read.layout, best.from, best.to)
  const isZero = best.status === 'zero_in_words'
  return finding(
    isZero ? 'table-blank-vs-words-zero' : 'table-blank-vs-narrative',
    isZero
      ? { zh: '表格空白，正文称无，取0', en: 'Blank in the table, none in words: read as 0' }
      : { zh: `表格空白，正文为${best.value}`, en: `Blank in the table, ${best.value} in the prose` },
    cell,
    { indicator: id, otherValue: best.value, other },
  )
}

function fromCell(cell: RawReading, readings: Reading[]): Observation {
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

function cellReading(cell: RawReading): Reading {
  const { value, status, sourceClass, note, quote, start, end, year } = cell
  return { value, status, sourceClass, year, note, exclusion: null, quote, start, end }
}

function statementReading(layout: Layout, s: Statement): Reading {
  const at = passage(layout, s.from, s.to)
  const year = s.exclusion?.kind === 'year' ? s.exclusion.year : null
  return {
    value: s.value,
    status: s.status,
    sourceClass: 'narrative',
    year,
    note: s.note ?? exclusionNote(s),
    exclusion: s.exclusion?.kind ?? null,
    ...at,
  }
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

function missingObservation(
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

/**
 * Sums of rows that are all stated, for totals that the form prints no row for. Such a sum stands before prose, as a
 * cell does: what the prose says beside it is kept as a rival.
 */
function addImplied(read: Read, observations: Observation[], issues: Issue[]): void {
  const byKey = new Map(observations.map((o) => [`${o.indicator} ${o.applicant}`, o]))
  const find = (id: string, applicant: Applicant) => byKey.get(`${id} ${applicant}`)
  const isTables = read.form === '2019' || read.form === '2021'
  if (!isTables) return
  const imply = (id: string, parts: readonly string[], applicant: Applicant) => {
    const own = find(id, applicant)
    if (own?.sourceClass === 'table' && own.value !== null) return
    const found = parts.map((part) => find(part, applicant))
    if (!found.every((o) => o !== undefined && o.value !== null && o.start !== null)) {
      if (
        own === undefined ||
        own.value !== null ||
        applicant !== 'total' ||
        own.status === 'blank' ||
        own.status === 'unreadable'
      )
        return
      const statuses = found.map((o) => o?.status)
      own.status = statuses.includes('truncated')
        ? 'truncated'
        : statuses.includes('unreadable')
          ? 'unreadable'
          : statuses.includes('blank')
            ? 'blank'
            : own.status
      return
    }
    const stated = found as (Observation & { value: number; start: number; end: number })[]
    const isTold = own !== undefined && own.value !== null
    if (isTold && stated.some((o) => o.sourceClass !== 'table')) return
    const start = Math.min(...stated.map((o) => o.start))
    const end = Math.max(...stated.map((o) => o.end))
    const value = Number(stated.reduce((sum, o) => sum + o.value, 0).toPrecision(12))
    const readings = own === undefined ? [] : [...(isTold ? [asReading(own)] : []), ...own.readings]
    const implied: Observation = {
      indicator: id,
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
    if (isTold) {
      const rival = readings.find((r) => r.exclusion === null && r.value !== null && !agrees(r, value))
      implied.check = rival === undefined ? 'ok' : 'conflict'
      if (rival !== undefined) issues.push(impliedAgainstProse(implied, rival))
    }
    byKey.set(`${id} ${applicant}`, implied)
    if (own === undefined) observations.push(implied)
    else observations.splice(observations.indexOf(own), 1, implied)
  }
  for (const group of outcomeGroups)
    for (const applicant of applicants) imply(group.indicator, group.parts, applicant)
  imply('litigation_total', ['litigation_direct_total', 'litigation_after_reconsideration_total'], 'total')
}

/** An accepted statement as one of the readings beside another that takes its place. */
function asReading({ value, status, sourceClass, note, quote, start, end }: Observation): Reading {
  return { value, status, sourceClass, year: null, note, exclusion: null, quote, start, end }
}

function impliedAgainstProse(implied: Observation, rival: Reading): Issue {
  const { indicator, value, quote, start, end } = implied
  return finding(
    'table-vs-narrative',
    {
      zh: `表格各行之和为${value}，正文为${rival.value}`,
      en: `The rows of the table add up to ${value}, the prose says ${rival.value}`,
    },
    { quote: quote!, start: start!, end: end! },
    {
      indicator,
      value: value!,
      otherValue: rival.value!,
      other: { quote: rival.quote!, start: rival.start!, end: rival.end! },
    },
  )
}
