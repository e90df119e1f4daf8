import type { Dataset, PartYear } from '#lib/stats/dataset'
import type { Drawing, Frame } from '../frame.ts'
import { stackedYears, type StackedYear } from './stackedYears.ts'
import { partColours } from '../partColours.ts'

/** More reports than rows: the parts of each year as one stacked column, with the number of bodies behind it. */
export function channelYearsOption(dataset: Dataset, frame: Frame): Drawing {
  const isShare = frame.channels === 'share'
  const { shareOf } = dataset.spec.parts!
  return stackedYears(dataset, frame, {
    parts: partColours(dataset.spec),
    years: isShare && shareOf !== null ? sharedYears(dataset.tally.partYears) : dataset.tally.partYears,
    isShare,
  })
}

/** The parts over those that state the whole too, and the sum of their wholes, which the shares are of. */
function sharedYears(years: readonly PartYear[]): StackedYear[] {
  return years.map(({ year, shared: { sums, whole, n }, split, unsplit }) => ({
    year,
    sums,
    whole,
    split: n,
    unsplit: split + unsplit - n,
  }))
}
