import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { textOf, type Lang } from '#app/_text/text'
import { chartForm } from './forms/chartOption.ts'
import { shownMultiples } from './forms/multiplesOption.ts'

/** How to read the marks of the form that a dataset is drawn in; null where nothing is drawn. */
export function keyText(dataset: Dataset, view: Pick<View, 'draw' | 'focus'>, lang: Lang): string | null {
  const { chart } = textOf(lang)
  const { draw, outcomes } = textOf(lang).overview
  const { series } = dataset
  const isOfChannels = dataset.spec.shape === 'overlap'
  switch (chartForm(dataset, view.draw)) {
    case 'dots':
      return chart.keyDots(dataset.years.length)
    case 'lines':
      return chart.keyLines
    case 'distribution':
      return chart.keyDistribution(
        dataset.tally.statedYears.filter((years) => years > 0).length,
        series.length,
      )
    case 'multiples':
      return draw.keyMultiples(shownMultiples(dataset, view.focus).length, series.length)
    case 'grid':
      return draw.keyGrid
    case 'value-rows':
      return chart.keyRows
    case 'outcome-rows':
      return outcomes.keyRows
    case 'outcome-years':
      return outcomes.keyYears
    case 'channel-rows':
      return isOfChannels ? chart.keyChannelRows : chart.keySplitRows
    case 'channel-years':
      return isOfChannels ? chart.keyChannelYears : chart.keySplitYears
    case null:
      return null
  }
}
