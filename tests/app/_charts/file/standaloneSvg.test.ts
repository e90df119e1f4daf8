import { describe, expect, test } from 'vitest'
import { cardSvg } from '#app/_charts/file/cardSvg'
import { standaloneSvg } from '#app/_charts/file/standaloneSvg'
import { channels, outcomes } from '#lib/model/indicator'
import { viewSchema } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { aCell, aDataset, aSeries } from '#tests/builders'

const facts = { regions: ['济宁市微山县'], only: null, day: '2026-01-02' }
const view = viewSchema.parse({ region: '370826', from: '2018' })

/** The text of an SVG without its elements. */
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]!)

const counties = (n: number, indicators: readonly string[] = ['items_published']) =>
  Array.from({ length: n }, (_, i) =>
    aSeries({
      id: String(100000 + i),
      label: `县${i}`,
      cells: [2018, 2019].flatMap((year) =>
        indicators.map((indicator) => aCell({ year, indicator, value: i })),
      ),
    }),
  )

let revision = 0

// Pictures are kept by the revision of the data.
const dataset = (over: Partial<Dataset> = {}) =>
  aDataset({
    revision: `r${++revision}`,
    years: [2018, 2019],
    breaks: [2019],
    series: [
      aSeries({ cells: [aCell({ value: 146, check: 'conflict' }), aCell({ year: 2019, value: 20 })] }),
    ],
    notes: [{ id: 'a', zh: '嘉善县“另有口径”<见原文>。', en: 'Another & count.', href: null }],
    ...over,
  })

test('a file says what it shows, its filters, key, notes, coverage, source, date and revision', () => {
  const text = textsOf(standaloneSvg(dataset(), view, 'zh', facts)).join('')
  for (const part of [
    dataset().headline.zh,
    '筛选：济宁市微山县 · 2018年起 · 全部系统 · 全部来源',
    '图例：每个对象一行，按后一年数值由大到小排列，不是排名。',
    '嘉善县“另有口径”&lt;见原文&gt;。',
    '覆盖：2018年',
    '来源：各行政机关政府信息公开工作年度报告',
    '数据日期：2026-01-02',
    '数据版本：r',
  ])
    expect(text).toContain(part)
  const english = textsOf(standaloneSvg(dataset(), view, 'en', facts)).join(' ')
  expect(english).toContain('Filters: 济宁市微山县 · from 2018 · All sectors · All sources')
  expect(english).toContain('Another &amp; count.')
})

test('no text is higher or lower than the picture', () => {
  const notes = Array.from({ length: 30 }, (_, i) => ({
    id: `${i}`,
    zh: `说明${i}`.repeat(40),
    en: '',
    href: null,
  }))
  const svg = standaloneSvg(dataset({ notes }), view, 'zh', facts)
  const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)![1])
  const places = [...svg.matchAll(/<text x="\d+" y="(\d+)"/g)].map((match) => Number(match[1]))
  expect(Math.max(...places)).toBeLessThan(height - 8)
  expect(new Set(places).size).toBeGreaterThan(60)
})

describe('every way of drawing gives a file with its numbers', () => {
  test.each([
    ['dots', dataset({ series: counties(3) }), {}, '1 | 1'],
    ['lines', dataset({ years: [2017, 2018, 2019], series: counties(3) }), {}, '县1 1'],
    ['the spread', dataset({ series: counties(20) }), { draw: 'band' }, '载明'],
    ['small charts', dataset({ series: counties(20) }), { draw: 'multiples' }, '县11'],
    ['the grid', dataset({ series: counties(20) }), { draw: 'grid' }, '县11'],
    ['the grid of a table', dataset({ series: counties(20) }), { draw: 'grid', show: 'table' }, '县11'],
    [
      'channels',
      dataset({
        chart: 'channels',
        indicators: [...channels, 'items_published'],
        series: counties(3, [...channels, 'items_published']),
      }),
      {},
      '县2 2018',
    ],
    [
      'outcomes',
      dataset({
        chart: 'applications',
        indicators: ['applications_received', ...outcomes],
        series: counties(3, ['applications_received', ...outcomes]),
      }),
      {},
      '县2 2018',
    ],
  ] as const)('%s', (_, given, over, shown) => {
    const asked = viewSchema.parse(over)
    for (const svg of [standaloneSvg(given, asked, 'zh', facts), cardSvg(given, asked, 'zh', facts)]) {
      expect(textsOf(svg)).toContain(shown)
      expect(svg).not.toMatch(/NaN|undefined|<a |var\(/)
    }
  })
})

test('where nothing is stated the file says so', () => {
  const empty = dataset({ series: [aSeries({ cells: [aCell({ value: null, status: 'blank' })] })] })
  expect(textsOf(standaloneSvg(empty, view, 'zh', facts))).toContain('所选条件下没有载明的数字。')
})

test('a card is 1200 × 630 whatever it shows', () => {
  for (const n of [1, 9, 60])
    expect(
      cardSvg(dataset({ series: counties(n) }), viewSchema.parse({ draw: 'grid' }), 'en', facts),
    ).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 1200 630"/)
})

test('a file of made-up regions says so, as it may be read without its page', () => {
  const text = (regionCode: string) =>
    textsOf(standaloneSvg(dataset({ series: [aSeries({ regionCode })] }), view, 'zh', facts)).join('')
  expect(text('990101')).toContain('虚构地区的合成数据')
  expect(text('370826')).not.toContain('虚构')
})
