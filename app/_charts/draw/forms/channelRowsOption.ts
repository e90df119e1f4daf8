import { partIds } from '#lib/stats/chartSpec'
import { partWords } from '#lib/wording/partWords'
import type { Dataset } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { textWidth, type Drawing, type Frame } from '../frame.ts'
import { legend } from '../legend.ts'
import type { Part } from '../interaction.ts'
import { plotted } from '../plotted.ts'
import { barlessList } from '../missing/missingList.ts'
import { drawnRows, reportRows, type ReportRow } from '../reportRows.ts'
import { rowAxis, rowHeight, rowLabels, tailRoom } from '../rowAxis.ts'
import { partColours } from '../partColours.ts'
import { lightColours as c } from '../theme.ts'
import { indicatorText, cellHref, tipText } from '../tip.ts'
import { shareScale, valueScale } from '../valueScale.ts'

/** The sum of the stated parts of a report; null where none is stated. */
export function partSum({ spec }: Pick<Dataset, 'spec'>, row: Pick<ReportRow, 'cells'>): number | null {
  const stated = partIds(spec).flatMap((part) => plotted(row.cells.get(part)) ?? [])
  return stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0)
}

/**
 * The parts of each report as a stacked bar, as numbers or shares: of the stated total, of channels, which overlap, of their sum. The stated
 * total is a line mark across the bar; a report without parts is a hatched bar of its total; parts not stated are counted beside the bar; reports
 * without either are listed below.
 */
export function channelRowsOption(dataset: Dataset, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const isShare = frame.channels === 'share'
  const { spec } = dataset
  const { wholes, shareOf } = spec.parts!
  const unsplitWord = text.chart.unsplit[spec.shape === 'overlap' ? 'channels' : 'parts']
  const whole = dataset.indicators[wholes[0]!]!
  const parts = partIds(spec)
  const {
    drawn: rows,
    zeros,
    empty,
  } = drawnRows(reportRows(dataset), (row) => partSum(dataset, row) ?? plotted(row.cells.get(whole)))
  const colours = new Map(partColours(spec).map(({ indicator, colour }) => [indicator, colour]))
  const sums = rows.map((row) => partSum(dataset, row))
  const totals = rows.map((row) => plotted(row.cells.get(whole)))
  /** What the shares of a row are of; null where that is not stated. */
  const bases = shareOf === null ? sums : totals
  const shown = parts.filter((channel) => rows.some((row) => plotted(row.cells.get(channel)) !== null))
  const largest = Math.max(1, ...sums.map((sum, i) => Math.max(sum ?? 0, totals[i] ?? 0)))
  const scale = isShare ? shareScale : valueScale([largest], 'linear', text.number)

  const tails = rows.map((row, i) => {
    const sum = sums[i] ?? null
    const total = totals[i] ?? null
    const rested = row.cells.get(
      sum === null ? whole : shown.find((one) => plotted(row.cells.get(one)) !== null)!,
    )
    const part = rested === undefined ? '' : partWords(rested.coverage)[frame.lang]
    if (sum === null) return total === null ? '' : text.join([text.number(total), part])
    const missing = parts.filter((one) => one !== 'channel_new_media' && plotted(row.cells.get(one)) === null)
    const exceeds = total !== null && parts.some((channel) => (plotted(row.cells.get(channel)) ?? 0) > total)
    return text.join([
      isShare ? '' : text.number(sum),
      part,
      exceeds ? `${text.chart.exceeds(text.number(total))} !` : '',
      missing.length > 0 && frame.width >= 500 ? text.chart.partsMissing(missing.length) : '',
    ])
  })
  const left = rowLabels(rows, frame).width + 10
  const right = tailRoom(
    tails,
    rows.map((_, i) => (isShare ? 1 : Math.max(sums[i] ?? 0, totals[i] ?? 0) / scale.max)),
    frame.width - left,
  )
  const plotWidth = frame.width - left - right
  const entries: Part[] = [
    ...shown.map((channel, index) => ({
      label: indicatorText(spec, channel, frame.lang),
      colour: c[colours.get(channel)!],
      shape: 'fill',
      series: [index],
    })),
    ...(totals.some((total, i) => total !== null && sums[i] === null)
      ? [{ label: unsplitWord, colour: c.hatch, shape: 'fill', series: [shown.length] }]
      : []),
    ...(isShare
      ? []
      : [{ label: text.chart.statedTotal, colour: c.ink, shape: 'mark', series: [shown.length + 1] }]),
  ]
  const key = legend(entries, frame.width)
  const plot = rows.length === 0 ? 0 : rows.length * rowHeight + 4
  const end = plot === 0 ? 0 : key.height + 4 + plot + 26
  const said = shareOf === null ? parts[1]! : whole
  const list = barlessList(dataset, [...zeros, ...empty], said, frame, end)
  const axes = rowAxis(rows, frame, scale)
  const bar = {
    type: 'bar',
    stack: 'channels',
    barWidth: 16,
    itemStyle: { borderColor: c.ground, borderWidth: 1 },
    label: { show: true, position: 'inside', fontSize: 11, color: c.ground, fontWeight: 600 },
  }

  const stacks = shown.map((channel) => ({
    ...bar,
    name: indicatorText(spec, channel, frame.lang),
    color: c[colours.get(channel)!],
    data: rows.map((row, i) => {
      const cell = row.cells.get(channel)
      const value = plotted(cell)
      const base = bases[i] ?? null
      if (cell === undefined || value === null || (isShare && base === null)) return { value: null }
      const share = (part: number) => (isShare ? (base === 0 ? 0 : part / base!) : part)
      const drawn = share(value)
      const label = isShare ? `${Math.round(drawn * 100)}%` : text.number(value)
      const room = textWidth(label, 11) + 6
      const before = shown
        .slice(0, shown.indexOf(channel))
        .reduce((all, one) => all + (plotted(row.cells.get(one)) ?? 0), 0)
      // The mark of the stated total must not stand in a number.
      const middle = (share(before) + drawn / 2) * (plotWidth / scale.max)
      const mark = isShare || totals[i] == null ? Infinity : totals[i] * (plotWidth / scale.max)
      return {
        value: drawn,
        href: cellHref(row.series, cell, frame.lang),
        tip: tipText(dataset, row.series, cell, frame.lang),
        label: {
          show: (drawn / scale.max) * plotWidth > room && Math.abs(mark - middle) > room / 2,
          formatter: label,
        },
      }
    }),
  }))

  const unsplit = {
    ...bar,
    name: unsplitWord,
    color: c.hatch,
    label: { show: false },
    data: rows.map((row, i) => {
      const cell = row.cells.get(whole)
      const total = totals[i] ?? null
      if (cell === undefined || total === null || sums[i] !== null) return { value: null }
      return {
        value: isShare ? 1 : total,
        href: cellHref(row.series, cell, frame.lang),
        tip: `${tipText(dataset, row.series, cell, frame.lang)}\n${unsplitWord}`,
      }
    }),
  }

  const marks = {
    type: 'scatter',
    symbol: 'rect',
    symbolSize: [3, 24],
    z: 5,
    itemStyle: { color: c.ink },
    data: isShare
      ? []
      : rows.flatMap((row, i) => {
          const cell = row.cells.get(whole)
          const total = totals[i] ?? null
          if (cell === undefined || total === null || sums[i] === null) return []
          return [
            {
              value: [total, i],
              href: cellHref(row.series, cell, frame.lang),
              tip: tipText(dataset, row.series, cell, frame.lang),
            },
          ]
        }),
  }

  const ends = {
    type: 'scatter',
    tail: true,
    symbolSize: 0.01,
    silent: true,
    data: rows.map((_, i) => ({
      value: [
        isShare ? (sums[i] === null && totals[i] === null ? 0 : 1) : Math.max(sums[i] ?? 0, totals[i] ?? 0),
        i,
      ],
      label: {
        formatter: tails[i],
        color: tails[i]!.includes('!') ? c.warn : c.muted,
      },
    })),
    label: { show: true, position: 'right', distance: 8, fontSize: 12 },
  }

  return {
    width: frame.width,
    height: end + list.height,
    description: rows.map((row, i) => `${row.series.label} ${row.year}: ${tails[i]}`).join('; '),
    interaction: {
      parts: entries,
      years: null,
      values: isShare ? null : { axis: 'x', places: [0], kind: 'linear', most: largest, hasZero: false },
    },
    option: {
      animation: false,
      graphic: plot === 0 ? [] : key.elements,
      grid: [{ left, right, top: key.height + 4, height: plot }, ...list.grids],
      xAxis: [{ ...axes.xAxis, show: plot > 0 }, ...list.xAxes],
      yAxis: [{ ...axes.yAxis, show: plot > 0 }, ...list.yAxes],
      series: [...stacks, unsplit, marks, ends, ...list.series],
    },
  }
}
