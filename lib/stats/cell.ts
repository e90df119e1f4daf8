import { forms, type FormId } from '#lib/model/form'
import { outcomes } from '#lib/model/indicator'
import { isMissing, sourceClasses, type Check, type SourceClass, type Status } from '#lib/model/status'
import type { Cell, CellSource, Coverage } from './dataset.ts'
import type { ObservationFact } from './facts.ts'
import type { Held } from './held.ts'
import { medianOf } from './quantile.ts'

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
 * The cell of the reports of one unit for one year. One report: its observation as it is. Several: the sum or median of
 * what is stated, null where nothing is; `approximate` and `conflict` if any part is.
 */
export function cellOfReports(
  slot: Slot,
  held: readonly Held[],
  expected: number,
  stat: 'total' | 'median',
): Cell {
  const sources = held.map((one) => sourceOf(one, slot))
  const only = held.length === 1 ? held[0] : undefined
  if (only !== undefined) {
    const observation = only.observations[slot.place]
    return {
      year: slot.year,
      indicator: slot.indicator,
      value: observation === undefined ? null : observation.value,
      status: observation === undefined ? 'not_reported' : observation.status,
      check: observation === undefined ? 'not_checked' : observation.check,
      forms: [only.report.form],
      coverage: { expected, reported: 1, stated: isStated(observation) ? 1 : 0 },
      sources,
      note: observation === undefined ? null : observation.note,
      sourceClasses: observation?.sourceClass == null ? [] : [observation.sourceClass],
    }
  }
  const all = held.flatMap((one) => one.observations[slot.place] ?? [])
  const stated = all.filter(isStated)
  const parts = stated.length > 0 ? stated : all
  return {
    year: slot.year,
    indicator: slot.indicator,
    value: combined(
      stated.map((one) => one.value),
      stat,
    ),
    status: stated.length > 0 ? statusOfStated(stated) : statusOfMissing(held, slot.place),
    check: checkOf(parts),
    forms: inOrder(forms, new Set<FormId>(held.map((one) => one.report.form))),
    coverage: { expected, reported: held.length, stated: stated.length },
    sources,
    note: [...new Set(parts.flatMap((one) => one.note ?? []))].join('; ') || null,
    sourceClasses: inOrder(
      sourceClasses,
      new Set<SourceClass>(parts.flatMap((one) => one.sourceClass ?? [])),
    ),
  }
}

/** Makes the cells of years without any report; equal ones are one and the same value, so that long ranges cost nothing. */
export function absentCells(): (slot: Slot, expected: number) => Cell {
  const made = new Map<string, Cell>()
  return ({ indicator, year }, expected) => {
    const key = `${indicator} ${year} ${expected}`
    let cell = made.get(key)
    if (cell === undefined) {
      const coverage: Coverage = { expected, reported: 0, stated: 0 }
      cell = {
        year,
        indicator,
        value: null,
        status: 'not_reported',
        check: 'not_checked',
        forms: [],
        coverage,
        sources: [],
        note: null,
        sourceClasses: [],
      }
      made.set(key, cell)
    }
    return cell
  }
}

function sourceOf({ report, observations }: Held, slot: Slot): CellSource {
  const observation = observations[slot.place]
  return {
    reportId: report.reportId,
    agency: report.agency,
    path: `/reports/${report.reportId}#${slot.indicator}`,
    sourceUrl: observation === undefined ? null : observation.sourceUrl,
    value: observation === undefined ? null : observation.value,
    status: observation === undefined ? 'not_reported' : observation.status,
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

function inOrder<T>(order: readonly T[], present: ReadonlySet<T>): T[] {
  return order.filter((one) => present.has(one))
}
