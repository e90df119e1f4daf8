import { expect, test } from 'vitest'
import { chartOption } from '#app/_charts/draw/forms/chartOption'
import { renderSvg } from '#app/_charts/picture/renderSvg'
import { colourVariable, darkColours, lightColours } from '#app/_charts/draw/theme'
import { aCell, aDataset, aSeries } from '#tests/builders'

const frame = { width: 600, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const

function svg(label = '微山县', colouring: 'variables' | 'light' = 'variables'): string {
  const dataset = aDataset({ series: [aSeries({ label, cells: [aCell({ value: 146 })] })] })
  const drawing = chartOption(dataset, frame)
  if (drawing === null) throw new Error('nothing was drawn')
  return renderSvg(drawing, { id: 'a', title: 'A <title>', colouring })
}

test('a picture has no inline style, style sheet, script or class of the renderer', () => {
  expect(svg()).not.toMatch(/ style=|<style|<script|zr\d|ecmeta/)
})

test('the same input gives the same text, whatever was drawn before', () => {
  const first = svg()
  svg('环翠区')
  expect(svg()).toBe(first)
})

test('a point is a link to its passage and says its words', () => {
  expect(svg()).toMatch(
    /<a class="datum" href="\/reports\/370826-abc-2018#items_published"><title>微山县 · 2018年\s*主动公开政府信息数：146条/,
  )
})

test('text from data is escaped', () => {
  const text = svg('<script>alert(1)</script>')
  expect(text).not.toContain('<script')
  expect(text).toContain('A &lt;title&gt;')
})

test('inline pictures take their colours from the page, files have their own', () => {
  expect(svg()).toContain(`var(${colourVariable('s1')})`)
  expect(svg()).not.toContain(lightColours.s1)
  expect(svg('微山县', 'light')).toContain(lightColours.s1)
})

test('every colour is used for one thing only, so that it can be swapped', () => {
  expect(new Set(Object.values(lightColours)).size).toBe(Object.keys(lightColours).length)
})

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

test.each([
  ['light', lightColours],
  ['dark', darkColours],
])('drawn colours stand out from the ground in the %s theme: text 4.5, shapes 3', (_, colours) => {
  const text = ['ink', 'muted', 'warn', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'] as const
  for (const name of text) expect(contrast(colours[name], colours.ground), name).toBeGreaterThanOrEqual(4.5)
  const shapes = [
    'axis',
    'dot',
    'gazette',
    'website',
    'weibo',
    'wechat',
    'newMedia',
    'other',
    'granted',
    'partial',
    'denied',
    'unable',
    'notProcessed',
    'otherOutcome',
    'closed',
  ] as const
  for (const name of shapes) expect(contrast(colours[name], colours.ground), name).toBeGreaterThanOrEqual(3)
})

test('a bar of no length is no link: the mark of the zero is the only one, with room for the pointer', () => {
  const cell = aCell({ indicator: 'applications_received', value: 0, status: 'zero_in_words' })
  const dataset = aDataset({
    chart: 'applications',
    indicators: ['applications_received'],
    series: [aSeries({ cells: [cell] })],
  })
  const drawing = chartOption(dataset, frame)!
  const text = renderSvg(drawing, { id: 'a', title: 'A', colouring: 'light' })
  expect(text.match(/<a class="datum"/g)).toHaveLength(1)
  expect(text).toMatch(/<a class="datum"[^>]*><title>[^<]*：0[^<]*<\/title><circle [^>]*r="12"/)
  expect(text).not.toMatch(/l0 0l0 \S+l-?0 0Z/)
})
