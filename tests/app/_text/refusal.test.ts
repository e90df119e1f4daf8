import { describe, expect, test } from 'vitest'
import { badQueryPage } from '#app/_text/badQueryPage'
import { reasonOf, refusal } from '#app/_text/reason'
import { textOf } from '#app/_text/text'
import { parseView } from '#lib/model/view'

const errorsOf = (query: string) => parseView(new URLSearchParams(query)).errors ?? []
const five = Array.from({ length: 5000 }, (_, i) => String(100000 + i)).join(',')

describe('why a query is refused', () => {
  test.each([
    [
      'from=banana',
      '参数 from=“banana”不是四位数的年份。',
      'Parameter from=“banana” is not a year of four digits.',
    ],
    ['from=0', '参数 from=“0”不是四位数的年份。', 'Parameter from=“0” is not a year of four digits.'],
    [
      'from=1066',
      '参数 from=“1066”不在2000与2100之间。',
      'Parameter from=“1066” is not between 2000 and 2100.',
    ],
    ['from=2020&to=2018', '参数 from=“2020”晚于止年2018。', 'Parameter from=“2020” is after to=2018.'],
    [
      'region=../../etc/passwd',
      '参数 region=“../../etc/passwd”不是六位数的地区代码。',
      'Parameter region=“../../etc/passwd” is not a region code of six digits.',
    ],
    ['by=planet', '参数 by=“planet”不是以下之一：province, prefecture, county, agency。', undefined],
  ])('%s', (query, zh, en) => {
    expect(refusal(errorsOf(query), textOf('zh'))).toBe(zh)
    if (en !== undefined) expect(refusal(errorsOf(query), textOf('en'))).toBe(en)
  })

  test('five thousand regions are too many', () => {
    const [error] = errorsOf(`region=${five}`)
    expect(error && reasonOf(error, textOf('zh'))).toBe('超过200个')
  })

  test('every reason of the parser has Chinese words of its own', () => {
    const queries = [
      'from=x',
      'from=0000',
      'region=x',
      `region=${five}`,
      `sector=${'工'.repeat(41)}`,
      'stat=x',
      'source=x',
      'focus=%25',
      'channels=x',
      'scale=x',
      'show=x',
    ]
    for (const query of queries)
      for (const error of errorsOf(query)) expect(reasonOf(error, textOf('zh')), query).not.toMatch(/^无效$/)
  })
})

test('what was given is shown as text, never as markup', () => {
  const page = badQueryPage(errorsOf('from=<script>alert(1)</script>'), 'en', 'n')
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;')
  expect(page).toContain('<html lang="en">')
})
