import { breakYears } from '#lib/model/form'
import type { View } from '#lib/model/view'
import type { ChartSpec } from './chartSpec.ts'
import { isAskedAt } from './asked.ts'
import { isStatedAt } from './codes.ts'
import type { Dataset } from './dataset.ts'
import { distributionOf } from './distribution.ts'
import { headlineChangeOf } from './changes/headlineChange.ts'
import { spokenYear, type HeadlineFacts } from './headlineFacts.ts'
import type { NoteFacts } from './noteFacts.ts'
import { eachReport, type Selection } from './selection.ts'
import { seriesOf } from './series.ts'
import { slotsOf, type Slots } from './slots.ts'
import { statementsOf, surveyOf } from './survey.ts'

/** A dataset without its sentences, and what these are to be made of. */
export interface Calculated {
  figures: Omit<Dataset, 'headline' | 'notes'>
  headline: HeadlineFacts
  notes: NoteFacts
}

/**
 * Calculates the chart of a view. The selection holds what the view's regions, sector, source and level let in; its years
 * and statistic are applied here. Missing values stay null; sums and medians rest on stated values only.
 */
export function calculate(
  spec: ChartSpec,
  view: Pick<View, 'from' | 'to' | 'by' | 'stat'>,
  selection: Selection,
): Calculated {
  const { by, stat } = view
  const { columns } = selection
  const { name: chart, unit } = spec
  const indicators = [...spec.indicators]
  const years = yearsOf(view, selection.span)
  const values = indicators.map((indicator) => columns.column(indicator, selection.source))
  const survey = surveyOf(selection, values, years, spec, stat)
  const slots = slotsOf(selection, years)
  const { shown, agencies } = slots
  const spoken = years[spokenYear(survey.speaking)]
  const breaks = breakYears.filter((year) => year > (years[0] ?? Infinity) && year <= years.at(-1)!)
  const { drawn, zeros, statedYears, bodies, ends, reportRows, partYears } = survey
  const about = { chart, spec, by, stat, indicators }
  return {
    figures: {
      ...about,
      years,
      unit,
      series: seriesOf(selection, indicators, values, years, stat),
      distribution: spec.shape === 'overlap' ? [] : distributionOf(survey.values, years),
      breaks,
      coverage: coverageOf(selection, slots, spec, spoken ?? years.at(-1) ?? null),
      tally: { drawn, zeros, statedYears, bodies, ends, reportRows, partYears },
      revision: columns.revision,
    },
    headline: {
      ...about,
      hasReports: reportRows > 0,
      isAsked: values
        .slice(0, spec.spoken)
        .some((column) => shown.some((row) => isAskedAt(columns, column, row))),
      statements: spoken === undefined ? [] : statementsOf(selection, values, years, spoken, spec, stat),
      change:
        spoken === undefined || spec.shape === 'overlap'
          ? null
          : headlineChangeOf(selection, values[0]!, spoken, view),
    },
    notes: {
      ...about,
      unit,
      years,
      breaks,
      columns,
      values,
      isPartial: survey.isPartial,
      shown,
      agencies,
      areasBelow: reportsOf(selection, selection.areasBelow, years),
      withoutRegion: reportsOf(selection, selection.withoutRegion, years),
    },
  }
}

/** Every year from the view's first to its last; an end that the view leaves open is that of the reports. */
function yearsOf({ from, to }: Pick<View, 'from' | 'to'>, span: Selection['span']): number[] {
  const first = from ?? span?.first ?? to
  const last = to ?? span?.last ?? from
  if (first === undefined || last === undefined) return []
  const start = from === undefined ? Math.min(first, last) : first
  const end = Math.max(start, last)
  return Array.from({ length: end - start + 1 }, (_, i) => start + i)
}

function reportsOf(selection: Selection, agencies: readonly number[], years: readonly number[]): number {
  let count = 0
  eachReport(selection, agencies, years, () => count++)
  return count
}

/** Agencies in one year: known, with a report, and stating a figure that the headline speaks of. */
function coverageOf(
  { columns, source, units }: Selection,
  { shown }: Slots,
  { indicators, spoken }: ChartSpec,
  year: number | null,
): Dataset['coverage'] {
  const asked = indicators.slice(0, spoken).map((indicator) => columns.column(indicator, source))
  const reports = shown.filter((row) => columns.year[row] === year)
  return {
    year,
    expected: units.reduce((sum, unit) => sum + unit.agencies.length, 0),
    reported: reports.length,
    stated: reports.filter((row) => asked.some((column) => isStatedAt(column, row))).length,
  }
}
