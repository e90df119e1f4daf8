import { breakYears } from '#lib/model/form'
import { liesWithin, type Region } from '#lib/model/region'
import { viewQuery, type View } from '#lib/model/view'
import { cellMaker, isStated, type Slot } from './cell.ts'
import { chartSpecs, type ChartName } from '#lib/stats/chartSpec'
import type { Cell, Coverage, Dataset, Series } from '#lib/stats/dataset'
import { distributionOf } from './distribution.ts'
import type { Facts } from '../facts.ts'
import { headlineFactsOf, type SlowHeadline } from './headlineFacts.ts'
import { heldReports, yearsOf, type Held } from './held.ts'
import { isPartial, noteFactsOf, type SlowNote } from './noteFacts.ts'
import { regionNames } from '#lib/stats/regionNames'
import { tallyOf } from './tally.ts'
import { unitsOf, type Unit } from './units.ts'

/** What the fast way calculates, in plain values: a dataset without sentences, and what the sentences are about. */
export interface SlowDataset {
  figures: Omit<Dataset, 'headline' | 'notes'>
  headline: SlowHeadline
  /** Ids of the reports shown and of their agencies, in their order, and how many reports are left out. */
  notes: {
    shown: string[]
    agencies: string[]
    areasBelow: number
    withoutRegion: number
    isPartial: boolean
    said: SlowNote[]
  }
}

/**
 * The reference that the fast way is held against, slow and plain: a cell for every number, and all else found in the
 * cells. The dataset of a chart for a view. The facts are those that the view's regions and sector let in; its years, source,
 * level and statistic are applied here. Missing values stay null; sums and medians rest on stated values only.
 */
export function calculateSlowly(
  chart: ChartName,
  view: View,
  facts: Facts,
  regions: readonly Region[],
): SlowDataset {
  const { indicators, unit } = chartSpecs[chart]
  const held = heldReports(facts, view.source, indicators)
  const years = yearsOf(view, held)
  const { units, areasBelow, withoutRegion } = unitsOf(held, view.by, regionNames(regions))

  const slots = years.map((year) => indicators.map((indicator, place): Slot => ({ indicator, place, year })))
  const cellFor = cellMaker(view.stat)
  const series = units.map((one) => {
    const inside = view.region.filter((code) => liesWithin(code, one.regionCode))
    const isWhole = view.region.length === 0 || view.region.some((code) => liesWithin(one.regionCode, code))
    const region = one.regionCode === '' ? [] : isWhole ? [one.regionCode] : inside
    const { sector, source, by, stat, pick, from, to } = view
    const picked = pick === undefined ? {} : { pick, from, to }
    return {
      ...seriesOf(one, slots, cellFor),
      viewQuery: viewQuery({ region, sector, source, by, stat, ...picked }),
    }
  })

  const first = years[0]
  const last = years.at(-1)
  const isShown = ({ report }: Held) =>
    first !== undefined && last !== undefined && report.year >= first && report.year <= last
  const shown = units.flatMap((one) => one.held.filter(isShown))
  const figures = {
    chart,
    spec: chartSpecs[chart],
    years,
    indicators: [...indicators],
    unit,
    by: view.by,
    stat: view.stat,
    series,
    distribution: chart === 'channels' ? [] : distributionOf(series, years, indicators[0]!),
    breaks: breakYears.filter(
      (year) => first !== undefined && last !== undefined && year > first && year <= last,
    ),
    coverage: { year: null as number | null, expected: 0, reported: 0, stated: 0 },
    revision: facts.revision,
  }
  const reports = {
    shown,
    areasBelow: areasBelow.filter(isShown),
    withoutRegion: withoutRegion.filter(isShown),
    alternatives: facts.alternatives,
  }
  const said = headlineFactsOf(figures)
  const year = said.statements[0]?.year ?? years.at(-1) ?? null
  const ofYear = shown.filter(({ report }) => report.year === year)
  figures.coverage = { year, ...coverageOf(units, ofYear, chart) }
  return {
    figures: { ...figures, tally: tallyOf(figures) },
    headline: said,
    notes: {
      shown: shown.map(({ report }) => report.reportId),
      agencies: [...new Set(shown.map(({ report }) => report.agencyId))],
      areasBelow: reports.areasBelow.length,
      withoutRegion: reports.withoutRegion.length,
      isPartial: isPartial(figures),
      said: noteFactsOf(figures, reports),
    },
  }
}

function seriesOf(
  { held, ...unit }: Unit,
  slots: readonly (readonly Slot[])[],
  cellFor: (slot: Slot, held: readonly Held[], expected: number) => Cell,
): Omit<Series, 'viewQuery'> {
  const expected = new Set(held.map((one) => one.report.agencyId)).size
  const byYear = new Map<number, Held[]>()
  for (const one of held) {
    const ofYear = byYear.get(one.report.year)
    if (ofYear === undefined) byYear.set(one.report.year, [one])
    else ofYear.push(one)
  }
  const cells: Cell[] = []
  for (const ofYear of slots)
    for (const slot of ofYear) cells.push(cellFor(slot, byYear.get(slot.year) ?? [], expected))
  return { ...unit, cells }
}

/** Agencies known, with one of the reports shown, and stating the chart's figure (for channels, any channel). */
function coverageOf(units: readonly Unit[], shown: readonly Held[], chart: ChartName): Coverage {
  const { indicators } = chartSpecs[chart]
  const asked = chart === 'channels' ? indicators.length - 1 : 1
  const agencies = (all: readonly Held[]) => new Set(all.map((one) => one.report.agencyId)).size
  return {
    expected: agencies(units.flatMap((unit) => unit.held)),
    reported: agencies(shown),
    stated: agencies(
      shown.filter((one) => one.observations.some((each, place) => place < asked && isStated(each))),
    ),
  }
}
