import { whoseLabel } from '#lib/wording/partWords'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { endWidth } from './endLabels.ts'
import { fitText, textWidth, type Frame } from '../frame.ts'
import { labelSize } from './labels.ts'
import { cellOf } from '../plotted.ts'
import { valueWords } from '../valueWords.ts'

/** The greatest or least value of the last year that anybody states, with the words that name it. */
export interface Extreme {
  series: Series
  cell: Cell
  value: number
  text: string
}

/** The extremes of the last spoken year, the greatest first; none that is named already. Of several that share one, the first is named and the rest counted. */
export function extremesOf(
  { tally, series }: Dataset,
  indicator: string,
  named: readonly Series[],
  frame: Pick<Frame, 'lang' | 'width'>,
): Extreme[] {
  const { ends } = tally
  if (ends === null) return []
  const all = ends.most.value === ends.least.value ? [ends.most] : [ends.most, ends.least]
  return all.flatMap((end): Extreme[] => {
    const one = series[end.series]
    const cell = one === undefined ? undefined : cellOf(one, indicator, ends.year)
    if (one === undefined || cell === undefined || named.includes(one)) return []
    const rest = `${end.count > 1 ? textOf(frame.lang).chart.andOthers(end.count - 1) : ''} ${valueWords(cell, frame.lang)}`
    const name = fitText(whoseLabel(one, cell), labelSize, endWidth(frame.width) - textWidth(rest, labelSize))
    return [{ series: one, cell, value: end.value, text: name + rest }]
  })
}
