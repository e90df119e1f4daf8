import { outcomes } from '#lib/model/indicator'
import type { Cell, Dataset } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { textWidth, type Drawing, type Frame } from '../frame.ts'
import { legend } from '../legend.ts'
import type { Part as LegendPart } from '../interaction.ts'
import { asksOutcomes, outcomeColours, outcomeOf } from '../outcomes.ts'
import { plotted } from '../plotted.ts'
import { barlessList } from '../missing/missingList.ts'
import { drawnRows, reportRows, type ReportRow } from '../reportRows.ts'
import { fitParts, mostTail, rowAxis, rowLabels, tailRoom } from '../rowAxis.ts'
import { lightColours as c, type ColourName } from '../theme.ts'
import { cellHref, indicatorText, tipText } from '../tip.ts'
import { valueScale } from '../valueScale.ts'
import { valueWords } from '../valueWords.ts'

const rowHeight = 52
const barWidth = 15

interface Part {
  indicator: string
  colour: ColourName
  value: (row: ReportRow) => number | null
}

const stated = (indicator: string, colour: ColourName): Part => ({
  indicator,
  colour,
  value: (row) => plotted(row.cells.get(indicator)),
})

const isSplit = (row: ReportRow) => outcomes.some((outcome) => outcomeOf(row.cells.get(outcome)) !== null)

/** What came in: received this year, and carried in from the last. */
const incoming = [stated('applications_received', 's1'), stated('applications_carried_in', 'carried')]

/** What became of it: the outcomes, or what was closed where they are not distinguished; and what is carried out. */
const outgoing: Part[] = [
  ...outcomes.map((outcome) => ({
    indicator: outcome,
    colour: outcomeColours[outcome],
    value: (row: ReportRow) => outcomeOf(row.cells.get(outcome)),
  })),
  {
    ...stated('applications_closed', 'closed'),
    value: (row) => (isSplit(row) ? null : plotted(row.cells.get('applications_closed'))),
  },
  stated('applications_carried_out', 'carried'),
]

/**
 * Two bars for each report: what came in above, what became of it below; of the same length where the report adds up. A form
 * that does not ask for outcomes is said to be so; a stated zero is 0 beside the axis; what is missing is × with the reason.
 */
export function outcomeRowsOption(dataset: Dataset, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const words = textOf(frame.lang).overview.outcomes
  const {
    drawn: rows,
    zeros,
    empty,
  } = drawnRows(reportRows(dataset), (row) => {
    const values = [...incoming, ...outgoing].flatMap((part) => part.value(row) ?? [])
    return values.length === 0 ? null : Math.max(...values)
  })
  const sumOf = (parts: readonly Part[], row: ReportRow) =>
    parts.reduce((sum, part) => sum + (part.value(row) ?? 0), 0)
  const ins = rows.map((row) => sumOf(incoming, row))
  const outs = rows.map((row) => sumOf(outgoing, row))
  const scale = valueScale([...ins, ...outs], 'linear', text.number)

  const inParts = rows.map((row) => {
    const received = row.cells.get('applications_received')
    const carried = incoming[1]!.value(row)
    return [
      `${words.received} ${received === undefined || received.value === null ? '× ' : ''}${received ? valueWords(received, frame.lang) : ''}`,
      carried === null ? '' : words.carriedIn(text.number(carried)),
    ]
  })
  const outParts = rows.map((row) => {
    const closed = row.cells.get('applications_closed')
    const carried = row.cells.get('applications_carried_out')
    const ended = sumOf(outgoing.slice(0, -1), row)
    const isKnown = isSplit(row) || plotted(closed) !== null
    return [
      isKnown ? `${words.closed} ${text.number(ended)}` : '',
      isSplit(row)
        ? ''
        : asksOutcomes(row.cells.get('outcome_granted'))
          ? `× ${words.unstated}`
          : words.notAsked,
      plotted(carried) === null ? '' : words.carriedOut(text.number(carried!.value!)),
    ]
  })
  const left = rowLabels(rows, frame).width + 10
  const most = (frame.width - left) * mostTail
  const [inTails, outTails] = [inParts, outParts].map((all) =>
    all.map((parts) => fitParts(parts, text.join, most)),
  ) as [string[], string[]]
  const right = tailRoom(
    [...inTails, ...outTails],
    [...ins, ...outs].map((sum) => sum / scale.max),
    frame.width - left,
  )
  const plotWidth = frame.width - left - right
  const drawn = [...incoming, ...outgoing].map((part, place) => ({ ...part, place }))
  const present = drawn.filter((part) => rows.some((row) => part.value(row) !== null))
  const isCarried = (part: Part) => part.colour === 'carried'
  const entries: LegendPart[] = present
    .filter((part) => !isCarried(part))
    .map(({ indicator, colour, place }) => ({
      label:
        indicator === 'applications_received'
          ? text.received
          : indicator === 'applications_closed'
            ? words.closedUnsplit
            : indicatorText(dataset.spec, indicator, frame.lang),
      colour: c[colour],
      shape: 'fill',
      series: [place],
    }))
  if (present.some(isCarried))
    entries.push({
      label: words.carried,
      colour: c.carried,
      shape: 'fill',
      series: drawn.filter(isCarried).map(({ place }) => place),
    })
  const key = legend(entries, frame.width)

  const bars = (stack: string, of: readonly Part[]) =>
    of.map((part) => ({
      type: 'bar',
      stack,
      barWidth,
      barGap: '20%',
      name: indicatorText(dataset.spec, part.indicator, frame.lang),
      color: c[part.colour],
      itemStyle: { borderColor: c.ground, borderWidth: 1 },
      label: { show: true, position: 'inside', fontSize: 11, color: c.ground, fontWeight: 600 },
      data: rows.map((row) => {
        const cell = row.cells.get(part.indicator)
        const value = part.value(row)
        if (cell === undefined || value === null) return { value: null }
        const label = text.number(value)
        return {
          value,
          ...linkOf(dataset, row, cell, frame),
          label: {
            show:
              part.colour !== 'carried' &&
              value > 0 &&
              (value / scale.max) * plotWidth > textWidth(label, 11) + 6,
            formatter: label,
          },
          itemStyle:
            cell.check === 'conflict'
              ? { color: c.ground, borderColor: c[part.colour], borderWidth: 2 }
              : undefined,
        }
      }),
    }))

  const tails = (
    texts: readonly string[],
    lengths: readonly number[],
    offset: number,
    indicator: string,
  ) => ({
    type: 'scatter',
    tail: true,
    symbol: 'rect',
    z: 4,
    symbolOffset: [0, offset],
    itemStyle: { color: c.s1 },
    label: { show: true, position: 'right', distance: 8, fontSize: 12 },
    data: rows.map((row, i) => {
      const cell = row.cells.get(indicator)
      const isZero = cell?.value === 0 && lengths[i] === 0
      return {
        value: [lengths[i]!, i],
        symbolSize: isZero ? [3, barWidth] : 0.01,
        ...(cell === undefined ? {} : linkOf(dataset, row, cell, frame)),
        label: { formatter: texts[i], color: cell?.value === null ? c.muted : c.ink },
      }
    }),
  })
  const offset = barWidth * 0.6
  const plot = rows.length === 0 ? 0 : rows.length * rowHeight + 4
  const end = plot === 0 ? 0 : key.height + 4 + plot + 26
  const list = barlessList(dataset, [...zeros, ...empty], 'applications_received', frame, end)
  const axes = rowAxis(rows, frame, scale)

  return {
    width: frame.width,
    height: end + list.height,
    description: rows
      .map(
        (row, i) => `${row.series.label} ${row.year}: ${text.join(inParts[i]!)}; ${text.join(outParts[i]!)}`,
      )
      .join('. '),
    interaction: {
      parts: entries,
      years: null,
      values: {
        axis: 'x',
        places: [0],
        kind: 'linear',
        most: Math.max(1, ...ins, ...outs),
        hasZero: false,
      },
    },
    option: {
      animation: false,
      graphic: plot === 0 ? [] : key.elements,
      grid: [{ left, right, top: key.height + 4, height: plot }, ...list.grids],
      xAxis: [{ ...axes.xAxis, show: plot > 0 }, ...list.xAxes],
      yAxis: [{ ...axes.yAxis, show: plot > 0 }, ...list.yAxes],
      series: [
        ...bars('in', incoming),
        ...bars('out', outgoing),
        tails(inTails, ins, -offset, 'applications_received'),
        tails(outTails, outs, offset, 'applications_closed'),
        ...list.series,
      ],
    },
  }
}

function linkOf(dataset: Dataset, row: ReportRow, cell: Cell, frame: Frame) {
  return { href: cellHref(row.series, cell, frame.lang), tip: tipText(dataset, row.series, cell, frame.lang) }
}
