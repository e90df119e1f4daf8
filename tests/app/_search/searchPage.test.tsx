import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWriter } from '#db/client'
import { askPage, places } from '#tests/app/addresses'
import { aDocument, aFigure, anObservation, loadItems } from '#tests/db/builders'

vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  const writer = openWriter(process.env.DATABASE_PATH!)
  const unsaid = [anObservation({ value: null, status: 'not_reported' })]
  const { refused } = await loadItems(writer, [
    aDocument(
      { agency: '嘉善县经济和信息化局', regionCode: '330421', observations: unsaid },
      '2018年收到<b>行政复\n议</b>2件，行政复议均已办结。',
    ),
    ...Array.from({ length: 12 }, (_, i) => aFigure({ year: String(2010 + i) })),
    aFigure({ region_code: '371002', region: '环翠区', agency: '威海市环翠区商务局' }),
  ])
  expect(refused).toEqual([])
  writer.$client.close()
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const shown = async (address: string, folder = '[lang]/search') => {
  const place = places.find((one) => one.kind === 'page' && one.folder === folder)!
  return renderToStaticMarkup((await askPage(place, address)) as ReactNode)
}
const search = (q: string, more = '') => shown(`/zh/search?q=${encodeURIComponent(q)}${more}`)

test('a name with a year leads to the report', async () => {
  const html = await search('嘉善 2018')
  expect(html).toMatch(
    /<h2 id="hits-reports">[\s\S]*?<a href="\/reports\/330421-\w+-2018">嘉善县经济和信息化局<\/a>/,
  )
})

test('a text is found with its hits marked, and the link leads to all of them in the report', async () => {
  const html = await search('行政复议')
  expect(html).toContain('收到&lt;b&gt;<mark>行政复议</mark>&lt;/b&gt;2件，<mark>行政复议</mark>')
  const [, href = ''] = /<a href="(\/reports\/[^"]+#hit-1)">/.exec(html) ?? []
  const [path = '', query = ''] = href.replace('#hit-1', '').split('?')
  const report = await shown(`/zh${path}?${query}`, '[lang]/reports/[id]')
  expect(report.match(/<mark id="hit-\d" class="hit"/g)).toHaveLength(2)
  expect(report).toContain('原文中有2处“行政复议”')
})

test('each kind is shown whole, page by page', async () => {
  const all = await search('微山')
  expect(all).toContain('查看全部12条')
  expect((all.match(/<a href="\/reports\/370826-/g) ?? []).length).toBe(10)
  const reports = await search('微山', '&kind=reports')
  expect((reports.match(/<a href="\/reports\/370826-/g) ?? []).length).toBe(12)
})

test.each([
  '%',
  '_',
  '*',
  '"',
  '"" OR ""',
  '😀',
  '😀😀',
  '\\',
  "'; drop table reports; --",
  '政'.repeat(10_000),
  '\u0000\u0000',
])('%j is answered, and says what to do instead', async (q) => {
  const html = await search(q)
  expect(html).toContain('未找到符合条件的内容')
  expect(html.includes('只按前80个字查找')).toBe(q.length > 80)
})

test.each([
  ['Bureau of Commerce', '威海市环翠区商务局'],
  ['huancui commerce', '威海市环翠区商务局'],
  ['Jiashan Information Technology', '嘉善县经济和信息化局'],
])('%s finds the body whose English name has these words', async (q, name) => {
  const html = await shown(`/en/search?q=${encodeURIComponent(q)}`)
  const [, agencies = ''] = /<h2 id="hits-agencies">([\s\S]*?)<\/section>/.exec(html) ?? []
  expect(agencies).toContain(name)
  expect(agencies.match(/href="\/en\/agencies\//g)).toHaveLength(1)
})

test('English words that no name has find no body', async () => {
  expect(await shown('/en/search?q=Bureau%20of%20Magic')).not.toContain('hits-agencies')
  expect(await shown('/en/search?q=of%20the')).not.toContain('hits-agencies')
})

test('an indicator that was found leads to its page', async () => {
  expect(await search('channel_wechat')).toContain('href="/indicators/channel_wechat"')
})
