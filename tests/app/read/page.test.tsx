import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWriter, type Database } from '#db/client'
import { headedBy, hasIds } from '#lib/model/pages/read'
import { pageQueryErrors } from '#lib/model/pages/pageQueries'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'
import { askPage, places } from '../addresses.ts'

vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'figures.example:8080' }) }))

let folder: string
let writer: Database
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-read-'))
  process.env.DATABASE_PATH = join(folder, 'gongkai.db')
  writer = openWriter(process.env.DATABASE_PATH)
  await loadItems(writer, [aDocument({ observations: [anObservation()] })])
})
afterAll(() => {
  writer.$client.close()
  delete process.env.DATABASE_PATH
  rmSync(folder, { recursive: true })
})

const place = places.find(({ folder: one }) => one === '[lang]/read')!
const ask = async (file: string, lang = 'zh') =>
  renderToStaticMarkup((await askPage(place, `/${lang}/read?file=${encodeURIComponent(file)}`)) as ReactNode)
const codesOf = (html: string) =>
  [...html.matchAll(/<pre[^>]*><code>(.*?)<\/code>/gs)].map(([, code]) =>
    code!.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  )

test('the code of each language has the whole address of just the file asked for, and the types of its columns', async () => {
  const codes = codesOf(await ask('/charts/items-published.csv?region=370826&header=id'))
  expect(codes).toHaveLength(4)
  const address = 'http://figures.example:8080/charts/items-published.csv?region=370826&header=id'
  for (const code of codes) expect(code).toContain(address)
  const [r, python, query] = codes
  expect(r).toContain('"region_code" = "character"')
  expect(python).toContain('"region_code": "string"')
  expect(query).toContain('{"region_code", type text}')
})

test('where the site says its address, that is the one', async () => {
  vi.stubEnv('SITE_ADDRESS', 'https://gongkai.example/')
  const codes = codesOf(await ask('/reports.csv'))
  vi.unstubAllEnvs()
  for (const code of codes) expect(code).toContain('https://gongkai.example/reports.csv')
})

test('heads of columns are words or ids, in either kind of file', async () => {
  expect(codesOf(await ask('/reports.csv'))[0]).toContain('"地区代码" = "character"')
  expect(codesOf(await ask('/reports.csv?lang=en', 'en'))[0]).toContain('"Region code" = "character"')
  expect(codesOf(await ask('/api/v1/reports.csv'))[0]).toContain('"region_code" = "character"')
  expect(await ask('/reports.csv?from=2018')).toContain(
    'href="/read?file=%2Freports.csv%3Ffrom%3D2018%26header%3Did"',
  )
})

test.each([
  ['/reports.csv', false, '/reports.csv?header=id'],
  ['/reports.csv?header=id&from=2018', true, '/reports.csv?from=2018'],
  ['/api/v1/series.csv?chart=channels', true, '/api/v1/series.csv?chart=channels&header=label'],
  ['/api/v1/series.csv?header=label', false, '/api/v1/series.csv'],
])('%s has ids: %s; the other way it is %s', (file, isId, other) => {
  expect(hasIds(file)).toBe(isId)
  expect(headedBy(file, isId ? 'label' : 'id')).toBe(other)
})

test.each(['/nothing.csv', '/charts/nothing.csv', '/reports.csv?from=x', '/api/v1/series.csv?nothing=1'])(
  'there is no code for %s, which is no file',
  async (file) => {
    await expect(ask(file)).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404/)
  },
)

test.each([
  'https://elsewhere.example/a.csv',
  '//elsewhere.example/a.csv',
  '/reports.xlsx',
  '/../a.csv',
  '/reports.csv#x',
])('what is no path of a CSV file of this site is refused: %s', (file) => {
  expect(pageQueryErrors('/read', new URLSearchParams({ file }))).not.toBeNull()
})
