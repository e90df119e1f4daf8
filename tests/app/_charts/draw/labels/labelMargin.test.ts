import { expect, test } from 'vitest'
import { labelMargin } from '#app/_charts/draw/labels/labelMargin'
import { labelSize, type LabelDatum } from '#app/_charts/draw/labels/labels'
import { textWidth } from '#app/_charts/draw/frame'

const room = { columnGap: 14, headroom: 8 }
const axes = {
  width: 800,
  left: 40,
  top: 20,
  plot: 240,
  years: 8,
  x: { min: 2017.5, max: 2025.5 },
  y: { min: 0, max: 100 },
}
const mark = (year: number, value: number, text?: string): LabelDatum => ({
  value: [year, value],
  half: [5, 5],
  ...(text === undefined ? {} : { label: { text, kind: 'end', colour: '#000', isStrong: true } }),
})
const long = '合成县民政局 134（1/3个机构）'

test('a long label that has room beside its mark asks for no margin, the same at the last mark does', () => {
  const within = labelMargin([mark(2019, 40, long), mark(2025, 80, '2')], room, axes)
  expect(within).toBeLessThan(40)
  const last = labelMargin([mark(2025, 40, long), mark(2019, 80, '2')], room, axes)
  const half = (800 - 40 - last) / 8 / 2
  expect(last + half).toBeGreaterThanOrEqual(14 + textWidth(long, labelSize))
})

test('a label that marks crowd out of its place has room in the column', () => {
  const crowd = Array.from({ length: 8 }, (_, i) =>
    Array.from({ length: 60 }, (_, at) => mark(2018 + i, at * 1.7)),
  )
  const margin = labelMargin([mark(2023, 40, long), ...crowd.flat()], room, axes)
  expect(margin + (800 - 40 - margin) / 8 / 2).toBeGreaterThanOrEqual(14 + textWidth(long, labelSize))
})

test('without labels a margin is left', () => {
  expect(labelMargin([mark(2019, 1)], room, axes)).toBe(14)
})
