import { formAnswered, type FormId } from '#lib/model/form'
import { isAsked, type Indicator } from '#lib/model/indicator'
import type { CellStatus } from '#lib/model/status'

/** What a report shows of an indicator and a kind of applicant; null for both where the report is not held. */
export interface Shown {
  value: number | null
  status: CellStatus | null
}

/** What a report shows, by indicator and kind of applicant, and what it is asked by. What is not in it is not reported. */
export interface ShownReport {
  form: FormId | null
  year: number
  /** By `indicator/applicant`. */
  figures: ReadonlyMap<string, Shown>
}

/** One figure that shows something else than before. */
export interface FigureChange {
  indicator: string
  applicant: string
  before: Shown
  after: Shown
}

const isSilent = ({ value, status }: Shown) =>
  value === null && (status === 'not_reported' || status === 'not_asked')

/**
 * The figures that two states of one report show differently. A figure of which neither says anything
 * did not change, whatever their forms ask; where only one says nothing, its form tells whether it was asked.
 */
export function shownDifferently(
  before: ShownReport,
  after: ShownReport,
  indicators: ReadonlyMap<string, Indicator>,
): FigureChange[] {
  return [...new Set([...after.figures.keys(), ...before.figures.keys()])].flatMap((key) => {
    const [indicator, applicant] = key.split('/') as [string, string]
    const one = { before: shownIn(before, key, indicators), after: shownIn(after, key, indicators) }
    const isSame = one.before.value === one.after.value && one.before.status === one.after.status
    if (isSame || (isSilent(one.before) && isSilent(one.after))) return []
    return [{ indicator, applicant, ...one }]
  })
}

function shownIn(
  { figures, form, year }: ShownReport,
  key: string,
  indicators: ReadonlyMap<string, Indicator>,
): Shown {
  const stated = figures.get(key)
  if (stated !== undefined && stated.status !== 'not_reported') return stated
  const indicator = indicators.get(key.slice(0, key.indexOf('/')))
  const asking = formAnswered(form, year)
  const isOpen = indicator === undefined || asking === null || isAsked(indicator, asking)
  return { value: null, status: isOpen ? 'not_reported' : 'not_asked' }
}
