import { channels } from '#lib/model/indicator'
import type { Dataset } from '#lib/stats/dataset'
import type { Drawing, Frame } from '../frame.ts'
import { stackedYears } from './stackedYears.ts'
import { channelColours } from '../theme.ts'

/** More reports than rows: the channels of each year as one stacked column, with the number of bodies behind it. */
export function channelYearsOption(dataset: Dataset, frame: Frame): Drawing {
  return stackedYears(dataset, frame, {
    parts: channels.map((indicator) => ({ indicator, colour: channelColours[indicator] })),
    years: dataset.tally.partYears,
    isShare: frame.channels === 'share',
  })
}
