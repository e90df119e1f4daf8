import { forms, type FormId } from '#lib/model/form'
import { outcomes } from '#lib/model/indicator'
import { isMissing, sourceClasses, type CellStatus, type Check, type Status } from '#lib/model/status'
import type { Cell, CellSource, Coverage } from '#lib/stats/dataset'
import type { ObservationFact } from '../facts.ts'
import { chartedCatalogue } from '../datasetOf.ts'
import type { Held } from './held.ts'
import { medianOf } from '#lib/stats/quantile'

/** Group totals that a form does not print: their implied value is a sum of rows that are all stated. */
const sums = new Set<string>(outcomes)

/** What a cell stands for: an indicator with its place in `Held.observations`, and the year. */
export interface Slot {
  indicator: string
  place: number
  year: number
}

/**
 * Whether an observation counts as a statement: it has a value that is stated, or summed from rows that are. A value that
 * only a comparison implies does not count.
 */
export function isStated(
  observation: ObservationFact | undefined,
): observation is ObservationFact & { value: number } {
  if (observation === undefined || observation.value === null) return false
  return observation.status !== 'implied' || sums.has(observation.indicator)
}

/**
 * Makes the cells of one dataset. Many cells share their coverage, forms and source classes: equal ones are one and the
 * same value, and so are whole cells of years without a report, so that long ranges cost little.
 */
export function cellMaker(stat: 'total' | 'median') {
  const absent = new Map<string, Cell>()
  const shared = new Map<string, unknown>()
  const share = <T>(key: string, make: () => T): T => {
    const known = shared.get(key)
    if (known !== undefined) return known as T
    const made = make()
    shared.set(key, made)
    return made
  }
  const coverages: Coverage[][] = []
  const coverageOfOne = (expected: number, stated: 0 | 1): Coverage =>
    ((coverages[expected] ??= [])[stated] ??= { expected, reported: 1, stated })

  /** The cell of a year for which nobody of the unit has a report. */
  const ofNone = ({ indicator, year }: Slot, expected: number): Cell => {
    const key = `${indicator} ${year} ${expected}`
    let cell = absent.get(key)
    if (cell === undefined) {
      const coverage = { expected, reported: 0, stated: 0 }
      cell = {
        year,
        indicator,
        value: null,
        status: 'not_reported',
        check: 'not_checked',
        forms: [],
        coverage,
        sole: null,
        sources: [],
        note: null,
        sourceClasses: [],
      }
      absent.set(key, cell)
    }
    return cell
  }

  /** One report: its observation as it is. */
  const ofOne = (slot: Slot, held: Held, expected: number): Cell => {
    const observation = held.observations[slot.place]
    const source = sourceOf(held, slot)
    const { form, sourceClass } = source
    return {
      year: slot.year,
      indicator: slot.indicator,
      value: source.value,
      status: source.status,
      check: observation === undefined ? 'not_checked' : observation.check,
      forms: share(`form ${form}`, () => [form]),
      coverage: coverageOfOne(expected, isStated(observation) ? 1 : 0),
      sole: source.value === null || expected === 1 ? null : nameOf(held),
      sources: [source],
      note: notesOf(observation === undefined ? [] : [observation]),
      sourceClasses: share(sourceClass ?? 'none', () => (sourceClass === null ? [] : [sourceClass])),
    }
  }

  /** Several reports: the sum or median of what is stated; `approximate` and `conflict` if any part is. */
  const ofSeveral = (slot: Slot, held: readonly Held[], expected: number): Cell => {
    const all: ObservationFact[] = []
    const stated: ObservationFact[] = []
    const stating: Held[] = []
    const values: number[] = []
    for (const one of held) {
      const observation = one.observations[slot.place]
      if (observation === undefined) continue
      all.push(observation)
      if (!isStated(observation)) continue
      stated.push(observation)
      stating.push(one)
      values.push(observation.value)
    }
    const parts = stated.length > 0 ? stated : all
    return {
      year: slot.year,
      indicator: slot.indicator,
      value: combined(values, stat),
      status:
        stated.length > 0
          ? statusOfStated(stated)
          : held.every((one) => !said(one, slot) && unsaid(one.report, slot.indicator) === 'not_asked')
            ? 'not_asked'
            : statusOfMissing(held, slot.place),
      check: checkOf(parts),
      forms: inOrder(forms, new Set<FormId>(held.map((one) => one.report.form))),
      coverage: { expected, reported: held.length, stated: stated.length },
      sole: stating.length === 1 ? nameOf(stating[0]!) : null,
      sources: held.map((one) => sourceOf(one, slot)),
      note: notesOf(parts),
      sourceClasses: inOrder(sourceClasses, new Set(parts.map((one) => one.sourceClass))),
    }
  }

  /** The cell of the reports of one unit for one year; `expected` agencies belong to the unit. */
  return (slot: Slot, held: readonly Held[], expected: number): Cell => {
    const first = held[0]
    if (first === undefined) return ofNone(slot, expected)
    return held.length === 1 ? ofOne(slot, first, expected) : ofSeveral(slot, held, expected)
  }
}

/** Whether a report says anything of a figure, be it that it is blank. */
function said({ observations }: Held, { place }: Slot): boolean {
  const status = observations[place]?.status
  return status !== undefined && status !== 'not_reported'
}

/** Why a report says nothing: its form, or where it has none the one in force, does not ask. */
function unsaid({ form, year }: Held['report'], indicator: string): CellStatus {
  const inForce = year < 2014 ? null : year < 2019 ? '2014' : year < 2021 ? '2019' : '2021'
  const asking = form === 'none' ? inForce : form
  const { forms: askedBy } = chartedCatalogue.find(({ id }) => id === indicator)!
  return asking === null || askedBy.includes(asking) ? 'not_reported' : 'not_asked'
}

function notesOf(parts: readonly ObservationFact[]): Cell['note'] {
  const noted = parts.filter((one) => one.note !== null)
  if (noted.length === 0) return null
  return {
    zh: [...new Set(noted.map(({ note }) => note))].join('；'),
    en: [...new Set(noted.map(({ note, noteEn }) => noteEn ?? note))].join('; '),
  }
}

function nameOf({ report }: Held): Cell['sole'] {
  return { id: report.agencyId, name: report.agency }
}

function sourceOf({ report, observations, page }: Held, slot: Slot): CellSource {
  const observation = observations[slot.place]
  return {
    reportId: report.reportId,
    agency: report.agency,
    path: page + slot.indicator,
    sourceUrl: observation === undefined ? null : observation.sourceUrl,
    value: observation === undefined ? null : observation.value,
    status: said({ report, observations, page }, slot) ? observation!.status : unsaid(report, slot.indicator),
    sourceClass: observation === undefined ? null : observation.sourceClass,
    form: report.form,
  }
}

function combined(values: number[], stat: 'total' | 'median'): number | null {
  if (values.length === 0) return null
  return stat === 'median' ? medianOf(values) : values.reduce((sum, value) => sum + value, 0)
}

function statusOfStated(stated: readonly ObservationFact[]): Status {
  const statuses = new Set(stated.map((one) => one.status))
  if (statuses.has('approximate')) return 'approximate'
  if (statuses.has('implied')) return 'implied'
  return statuses.size === 1 ? stated[0]!.status : 'reported'
}

/** The status that all reports share; where they differ, `not_reported`. */
function statusOfMissing(held: readonly Held[], place: number): Status {
  const statuses = new Set(held.map((one) => one.observations[place]?.status ?? 'not_reported'))
  const [first] = statuses
  return statuses.size === 1 && first !== undefined && isMissing(first) ? first : 'not_reported'
}

function checkOf(parts: readonly ObservationFact[]): Check {
  if (parts.some((one) => one.check === 'conflict')) return 'conflict'
  return parts.length > 0 && parts.every((one) => one.check === 'ok') ? 'ok' : 'not_checked'
}

function inOrder<T>(order: readonly T[], present: ReadonlySet<T | null>): T[] {
  return order.filter((one) => present.has(one))
}
