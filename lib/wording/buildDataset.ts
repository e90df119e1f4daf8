import type { View } from '#lib/model/view'
import { calculate } from '#lib/stats/calculate'
import type { ChartSpec } from '#lib/stats/chartSpec'
import type { Dataset } from '#lib/stats/dataset'
import type { Selection } from '#lib/stats/selection'
import { headlineOf } from './headline.ts'
import { notesOf } from './notes.ts'

/** The dataset of a chart for a view: what `calculate` makes of the selection, with its headline and its notes in words. */
export function buildDataset(
  spec: ChartSpec,
  view: Pick<View, 'from' | 'to' | 'by' | 'stat'>,
  selection: Selection,
): Dataset {
  const { figures, headline, notes } = calculate(spec, view, selection)
  const { chart, years, indicators, unit, by, stat, series, distribution, breaks, ...rest } = figures
  const { coverage, tally, revision } = rest
  // In the order in which files print them.
  return {
    chart,
    spec,
    years,
    indicators,
    unit,
    by,
    stat,
    series,
    distribution,
    breaks,
    headline: headlineOf(headline),
    notes: notesOf(notes),
    coverage,
    tally,
    revision,
  }
}
