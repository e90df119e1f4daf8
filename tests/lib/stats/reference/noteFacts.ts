import { formEra } from '#lib/model/form'
import { channels } from '#lib/model/indicator'
import type { Dataset } from '#lib/stats/dataset'
import type { AlternativeFact } from '../facts.ts'
import { isStated } from './cell.ts'
import type { Held } from './held.ts'

/** The reports that the notes are about: those of the series within the years shown, and those that are not shown. */
export interface NoteReports {
  shown: readonly Held[]
  areasBelow: readonly Held[]
  withoutRegion: readonly Held[]
  alternatives: readonly AlternativeFact[]
}

/** A note without its words: where it leads, and the numbers that it prints, in ascending order. */
export interface SlowNote {
  id: string
  href: string | null
  numbers: number[]
}

type Figures = Pick<Dataset, 'chart' | 'by' | 'series' | 'years' | 'breaks' | 'indicators'>

/** The notes that apply to what a dataset shows: first those about single reports, then those about all of it. */
export function noteFactsOf(figures: Figures, reports: NoteReports): SlowNote[] {
  return [
    ...notesOfReports(figures, reports),
    ...notesOfForms(figures, reports),
    ...notesOfChannels(figures, reports),
    ...notesOfCounting(figures, reports),
    ...notesOfKinds(reports),
  ]
}

/** Whether a value rests on fewer agencies than belong to its series. */
export const isPartial = ({ series }: Pick<Dataset, 'series'>) =>
  series.some((one) =>
    one.cells.some(
      ({ value, coverage }) => value !== null && coverage.expected > 1 && coverage.stated < coverage.expected,
    ),
  )

const note = (id: string, ...numbers: number[]): SlowNote => ({ id, href: null, numbers: ascending(numbers) })
const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)
const noteIf = (applies: boolean, id: string, ...numbers: number[]) => (applies ? [note(id, ...numbers)] : [])

/** A report that a note is about, its indicator, and the numbers printed of it. */
interface Told {
  one: Held
  indicator: string
  numbers: number[]
}

/** Up to three reports get a note each; more share one that names three and counts them all. */
function byReport(id: string, told: readonly Told[]): SlowNote[] {
  if (told.length > 3) return [note(id, ...told.slice(0, 3).map(({ one }) => one.report.year), told.length)]
  return told.map(({ one: { report }, indicator, numbers }) => ({
    id: `${id}-${report.reportId}-${indicator}`,
    href: `/reports/${report.reportId}#${indicator}`,
    numbers: ascending([report.year, ...numbers]),
  }))
}

/**
 * A channel above the stated total, a failed check, another value that the report states. A report is named for its channel or for
 * its check, not for both; an alternative of the total belongs to items published.
 */
function notesOfReports({ chart, indicators }: Figures, { shown, alternatives }: NoteReports): SlowNote[] {
  const isChannels = chart === 'channels'
  const total = indicators.indexOf('items_published')
  const exceeding = isChannels
    ? shown.flatMap((one): Told[] => {
        const whole = one.observations[total]
        const parts = one.observations.flatMap((part, place) =>
          place !== total && isStated(part) && isStated(whole) && part.value > whole.value
            ? [{ place, value: part.value }]
            : [],
        )
        const largest = parts.find(({ value }) => parts.every((other) => other.value <= value))
        return largest === undefined
          ? []
          : [{ one, indicator: indicators[largest.place]!, numbers: [largest.value, whole!.value!] }]
      })
    : []
  const conflicting = shown
    .filter((one) => !exceeding.some((told) => told.one === one))
    .flatMap((one): Told[] => {
      const place = one.observations.findIndex((observation) => observation?.check === 'conflict')
      return place < 0 ? [] : [{ one, indicator: indicators[place]!, numbers: [] }]
    })
  const rivals = alternatives.flatMap(({ reportId, indicator, value }): Told[] => {
    const place = indicators.indexOf(indicator)
    const one = shown.find(({ report }) => report.reportId === reportId)
    if (one === undefined || place < 0 || (isChannels && place === total)) return []
    return one.observations[place]?.value === value ? [] : [{ one, indicator, numbers: [value] }]
  })
  return [
    ...byReport('channel-exceeds-total', exceeding),
    ...byReport('conflict', conflicting),
    ...byReport('alternative', rivals),
  ]
}

/** Of a new form, and what it no longer asks for; the years are printed. */
function notesOfForms({ chart, years, breaks }: Figures, { shown }: NoteReports): SlowNote[] {
  if (chart === 'applications')
    return noteIf(breaks.length > 0, 'form-break', ...breaks, ...(breaks.includes(2019) ? [2019] : []))
  const isLater = years.some((year) => formEra(year) > 0)
  return noteIf(isLater && shown.some(({ report }) => formEra(report.year) > 0), 'not-asked', 2019)
}

function notesOfChannels({ chart, indicators }: Figures, { shown }: NoteReports): SlowNote[] {
  if (chart !== 'channels') return []
  const total = indicators.indexOf('items_published')
  const isSplit = (one: Held) => channels.some((_, place) => isStated(one.observations[place]))
  const unsplit = shown.filter((one) => !isSplit(one) && isStated(one.observations[total])).length
  return [...noteIf(shown.some(isSplit), 'channels-overlap'), ...noteIf(unsplit > 0, 'unsplit', unsplit)]
}

/** What sums and medians rest on, and what is left out of them. */
function notesOfCounting(figures: Figures, { shown, areasBelow, withoutRegion }: NoteReports): SlowNote[] {
  const isGrouped = figures.by !== 'agency'
  const bodies = shown.filter(({ report }) => report.scope !== 'area')
  const sectors = new Set(bodies.flatMap(({ report }) => report.sector ?? [])).size
  return [
    ...noteIf(isGrouped && isPartial(figures), 'partial'),
    ...noteIf(isGrouped && sectors > 1, 'mixed-sectors', sectors),
    ...noteIf(bodies.length < shown.length, 'area-apart'),
    ...noteIf(areasBelow.length > 0, 'area-left-out', areasBelow.length),
    ...noteIf(withoutRegion.length > 0, 'no-region', withoutRegion.length),
  ]
}

/** Of what kind the values are: transcribed, approximate, implied. */
function notesOfKinds({ shown }: NoteReports): SlowNote[] {
  const all = shown.flatMap((one) => one.observations)
  const figures = shown.filter((one) =>
    one.observations.some((each) => each?.sourceClass === 'figures'),
  ).length
  const approximate = all.filter((each) => each?.status === 'approximate').length
  const implied = all.filter((each) => each?.status === 'implied' && !isStated(each)).length
  return [
    ...noteIf(figures > 0, 'figures', shown.length, figures),
    ...noteIf(approximate > 0, 'approximate', approximate),
    ...noteIf(implied > 0, 'implied', implied),
  ]
}
