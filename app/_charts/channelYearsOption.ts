import { channels } from '#lib/model/indicator'
import type { Dataset } from '#lib/stats/dataset'
import type { Drawing, Frame } from './frame.ts'
import { cellOf, plotted } from './plotted.ts'
import { stackedYears, type StackedYear } from './stackedYears.ts'
import { channelColours } from './theme.ts'

/**
 * Sums by year and channel over all series but whole-area reports, whose figures contain those of the agencies in the area.
 * A channel nobody states stays null.
 */
export function channelYears(dataset: Dataset): StackedYear[] {
  const agencies = dataset.series.filter((series) => series.scope === 'agency')
  return dataset.years.map((year) => {
    const stated = agencies.map((series) => ({
      parts: channels.map((channel) => plotted(cellOf(series, channel, year))),
      total: plotted(cellOf(series, 'items_published', year)),
    }))
    const isSplit = (one: (typeof stated)[number]) => one.parts.some((part) => part !== null)
    return {
      year,
      sums: channels.map((_, i) => {
        const values = stated.flatMap((one) => one.parts[i] ?? [])
        return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
      }),
      split: stated.filter(isSplit).length,
      unsplit: stated.filter((one) => !isSplit(one) && one.total !== null).length,
    }
  })
}

/** More reports than rows: the channels of each year as one stacked column, with the number of bodies behind it. */
export function channelYearsOption(dataset: Dataset, frame: Frame): Drawing {
  return stackedYears(dataset, frame, {
    parts: channels.map((indicator) => ({ indicator, colour: channelColours[indicator] })),
    years: channelYears(dataset),
    isShare: frame.channels === 'share',
  })
}
