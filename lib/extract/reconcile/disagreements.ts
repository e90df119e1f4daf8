import type { Observation, Reading } from '#lib/model/extraction'
import type { Finding } from '#lib/model/findings/finding'
import { finding } from '../finding.ts'
import type { Statement } from '../prose/statement.ts'
import type { RawReading } from '../tables/reading.ts'
import { passage, type Layout } from '../text/layout.ts'

/** The table says one thing and the prose another. */
export function tableAgainstProse(layout: Layout, id: string, cell: RawReading, rival: Statement): Finding {
  const other = passage(layout, rival.from, rival.to)
  const isOtherDefinition = id === 'items_published' && rival.unit !== ''
  return finding(
    isOtherDefinition ? 'total-conflict' : 'table-vs-narrative',
    {
      zh: `表格为${cell.value}，正文为${rival.value}${rival.unit}`,
      en: `The table says ${cell.value}, the prose ${rival.value}`,
    },
    cell,
    { indicator: id, value: cell.value!, otherValue: rival.value, other },
  )
}

/** The table's cell is blank, and the prose says something. */
export function blankAgainstProse(layout: Layout, id: string, cell: RawReading, best: Statement): Finding {
  const other = passage(layout, best.from, best.to)
  const isZero = best.status === 'zero_in_words'
  return finding(
    isZero ? 'table-blank-vs-words-zero' : 'table-blank-vs-narrative',
    isZero
      ? { zh: '表格空白，正文称无，取0', en: 'Blank in the table, none in words: read as 0' }
      : { zh: `表格空白，正文为${best.value}`, en: `Blank in the table, ${best.value} in the prose` },
    cell,
    { indicator: id, otherValue: best.value, other },
  )
}

/** Two places of the prose differ; `best` is the surer. */
export function proseAgainstProse(layout: Layout, id: string, best: Statement, rival: Statement): Finding {
  return finding(
    'narrative-conflict',
    {
      zh: `正文一处为${best.value}，另一处为${rival.value}`,
      en: `The prose says ${best.value} and ${rival.value}`,
    },
    passage(layout, best.from, best.to),
    {
      indicator: id,
      value: best.value,
      otherValue: rival.value,
      other: passage(layout, rival.from, rival.to),
    },
  )
}

/** The rows of a table add up to one thing, and the prose says another. */
export function impliedAgainstProse(implied: Observation, rival: Reading): Finding {
  const { indicator, value, quote, start, end } = implied
  return finding(
    'table-vs-narrative',
    {
      zh: `表格各行之和为${value}，正文为${rival.value}`,
      en: `The rows of the table add up to ${value}, the prose says ${rival.value}`,
    },
    { quote: quote!, start: start!, end: end! },
    {
      indicator,
      value: value!,
      otherValue: rival.value!,
      other: { quote: rival.quote!, start: rival.start!, end: rival.end! },
    },
  )
}
