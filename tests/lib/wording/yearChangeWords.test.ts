import { expect, test } from 'vitest'
import { incomparables } from '#lib/stats/yearOnYear'
import { incomparableWords, smallBaseWords } from '#lib/wording/yearChangeWords'

test('each reason for not comparing has words of its own in both languages', () => {
  for (const lang of ['zh', 'en'] as const) {
    const said = incomparables.map((reason) => incomparableWords[reason][lang])
    expect(new Set(said).size).toBe(incomparables.length)
  }
})

test('the least base of a percentage is said', () => {
  expect(smallBaseWords).toEqual({ zh: '上年不足5，不计百分比', en: 'no percentage of a base under 5' })
})
