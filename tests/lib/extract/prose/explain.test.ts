import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createExtractor } from '#lib/extract/extract'
import { explain } from '#lib/extract/prose/explain'
import { readProse } from '#lib/extract/prose/readProse'
import { locateTables } from '#lib/extract/tables/locate'
import { layOut, original } from '#lib/extract/text/layout'
import { paragraphsOf } from '#lib/extract/text/paragraphs'
import { readReference } from '#scripts/reference'

const reference = readReference()
const byId = new Map(reference.indicators.map((indicator) => [indicator.id, indicator]))
const folder = 'seeds/reports'

test.each(readdirSync(folder))('every number of the prose of %s is accounted for', (name) => {
  const layout = layOut(readFileSync(`${folder}/${name}`, 'utf8'))
  const tables = locateTables(layout, byId, 2020)
  const { paragraphs } = paragraphsOf(layout, tables.lines)
  const context = { year: 2020, form: tables.form, scope: 'agency' as const, sector: null, names: [] }
  const explained = explain(readProse(paragraphs, context), layout)
  const lost: string[] = []
  let digits = 0
  for (const paragraph of paragraphs)
    for (const match of paragraph.text.matchAll(/\d+/g)) {
      digits++
      const { start, end } = original(
        layout,
        paragraph.from + match.index,
        paragraph.from + match.index + match[0].length,
      )
      if (!explained.some((number) => number.start <= start && number.end >= end)) lost.push(match[0])
    }
  expect(digits).toBeGreaterThan(0)
  expect(lost).toEqual([])
})

test('each number has one fate: stated, excluded with a reason, or unclassified with a reason', async () => {
  const extractor = createExtractor(reference, { explain: true })
  const text = [
    '桐泉县体育局2022年政府信息公开工作年度报告',
    '　　本报告数据统计期限为2022年1月1日至2022年12月31日。',
    '一、总体情况',
    '　　2022年，我局主动公开政府信息205条，较上年增加12条；全县累计公开政府信息9000条。开设栏目8个，公开率100%，联系电话0537-6888690。',
    '',
  ].join('\n')
  const extracted = await extractor.extract('a.txt', new TextEncoder().encode(text))
  const fates = extracted.ok && extracted.explained!.map(({ quote, fate }) => [quote, fate])
  expect(fates).toEqual([
    ['2022年', 'date'],
    ['2022年1月1日', 'date'],
    ['2022年12月31日', 'date'],
    ['2022年', 'date'],
    ['205', 'stated items_published'],
    ['12', 'excluded items_published (delta)'],
    ['9000', 'excluded items_published (area)'],
    ['8', 'unclassified: other-noun'],
    ['100%', 'share'],
    ['电话0537-6888690', 'reference'],
  ])
  expect(extracted.ok && extracted.extraction.unread).toEqual([
    { value: 8, reason: 'other-noun', quote: '8', start: text.indexOf('8个'), end: text.indexOf('8个') + 1 },
  ])
})
