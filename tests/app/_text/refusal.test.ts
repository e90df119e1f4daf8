import { describe, expect, test } from 'vitest'
import { badQueryPage } from '#app/_text/badQueryPage'
import { refusal } from '#app/_text/reason'
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
    [
      'by=planet',
      '参数 by=“planet”不是以下之一：province, prefecture, county, agency。',
      'Parameter by=“planet” is not province, prefecture, county or agency.',
    ],
    [
      'from=x&stat=y',
      '参数 from=“x”不是四位数的年份。参数 stat=“y”不是以下之一：total, median。',
      'Parameter from=“x” is not a year of four digits. Parameter stat=“y” is not total or median.',
    ],
    ['focus=%25', '参数 focus=“%”不是有效的编号。', 'Parameter focus=“%” is not an id.'],
  ])('%s', (query, zh, en) => {
    expect(refusal(errorsOf(query), textOf('zh'))).toBe(zh)
    expect(refusal(errorsOf(query), textOf('en'))).toBe(en)
  })

  test('five thousand regions are too many', () => {
    expect(refusal(errorsOf(`region=${five}`), textOf('zh'))).toMatch(/”超过200个。$/)
  })
})

test('what was given is shown as text, never as markup', () => {
  const page = badQueryPage(errorsOf('from=<script>alert(1)</script>'), 'en', '/reports', 'n')
  expect(page).not.toContain('<script>')
  expect(page).toContain('&lt;script&gt;')
  expect(page).toContain('<html lang="en">')
})

test.each([
  ['zh', '/en/reports', 'action="/search"', '<a href="/reports">报告</a>'],
  ['en', '/reports', 'action="/en/search"', '<a href="/en/reports">Reports</a>'],
] as const)('the page of a refusal has the head of every page (%s)', (lang, other, search, link) => {
  const page = badQueryPage(errorsOf('from=x'), lang, '/reports', 'n')
  expect(page).toContain(search)
  expect(page).toContain('name="q"')
  expect(page).toContain(link)
  expect(page).toMatch(new RegExp(`<a href="${other}" lang="[a-zA-Z-]+" hreflang`))
  expect(page).toContain('class="theme"')
  expect([...page.matchAll(/<(?:script|style)(?! nonce="n")/g)]).toEqual([])
})
