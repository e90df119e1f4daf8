import { beforeAll, describe, expect, test } from 'vitest'
import type { Fonts } from '#app/_charts/file/outlineText'
import { loadedFonts } from '#app/_charts/file/renderPng'
import { Random } from '#lib/synthetic/random'
import { labelFaults } from '#tests/labels/faults'
import { labelBoxes } from '#tests/labels/labelBoxes'
import { measure } from '#tests/labels/measure'
import { madeUpStock, seedStock } from '#tests/labels/snapshots'
import { variedViews } from '#tests/labels/variedViews'

let fonts: Fonts
beforeAll(async () => {
  fonts = await loadedFonts()
})

const picture = (inner: string) => `<svg viewBox="0 0 100 60">${inner}</svg>`
const text = (x: number, y: number, more = '') =>
  `<text x="${x}" y="${y}" font-size="12" dominant-baseline="central"${more}>微山县</text>`
const dot = (x: number, y: number) =>
  `<path d="M1 0A1 1 0 1 1 1 -0.0001A1 1 0 0 1 1 0" transform="matrix(5,0,0,5,${x},${y})" fill="#1d5f9e"/>`

describe('the measurement of labels finds', () => {
  test.each([
    ['nothing where labels stand apart', text(0, 20) + text(40, 20) + text(0, 32) + dot(90, 20), [0, 0, 0]],
    ['two labels side by side that share ten pixels', text(0, 20) + text(26, 20), [1, 0, 0]],
    ['two labels below each other that share four pixels', text(0, 20) + text(0, 27), [1, 0, 0]],
    ['a label that begins left of the picture', text(10, 20, ' text-anchor="middle"'), [0, 1, 0]],
    ['a label that ends right of it', text(66, 20), [0, 1, 0]],
    ['a label that is cut above', text(0, 3), [0, 1, 0]],
    ['a label on a marker', text(0, 20) + dot(30, 22), [0, 0, 1]],
    [
      'no marker in what has the colour of the ground',
      text(0, 20) + dot(30, 22).replace('#1d5f9e', '#fffefc'),
      [0, 0, 0],
    ],
  ])('%s', (_, inner, [overlaps, clipped, onMarks]) => {
    const faults = labelFaults(labelBoxes(picture(inner), fonts))
    expect([faults.overlaps.length, faults.clipped.length, faults.onMarks.length]).toEqual([
      overlaps,
      clipped,
      onMarks,
    ])
  })
})

test.each([
  ['the seeds', seedStock, 16],
  ['160 counties', () => madeUpStock(160, 2), 24],
])('no label of %s lies on another or on a mark, or is cut', (_, stock, count) => {
  const found = stock()
  const measured = variedViews(found, new Random(11), count).flatMap(
    (view) => measure(found, view, fonts) ?? [],
  )
  expect(measured.length).toBeGreaterThan(count / 2)
  for (const { about, faults } of measured)
    expect(faults, about).toEqual({ overlaps: [], clipped: [], onMarks: [] })
})
