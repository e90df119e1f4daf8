import { mkdtempSync, rmSync } from 'node:fs'
import { NextRequest } from 'next/server'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openWriter, type Database } from '#db/client'
import { pageAt } from '#lib/model/pages/pagePaths'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'
import { documentPath, filePath } from '../../lib/model/pages/addresses.mjs'
import { proxy } from '../../proxy.ts'
import { askPage, places } from './addresses.ts'

vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'localhost:3000' }) }))

let folder: string
let writer: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'missing-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  writer = openWriter(process.env.DATABASE_PATH!)
  await loadItems(writer, [aDocument({ observations: [anObservation()] })])
})
afterEach(() => {
  writer.$client.close()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const ask = (path: string) => proxy(new NextRequest(new URL(path, 'http://localhost')))

test.each([
  '/nothing',
  '/reports/none-2018',
  '/agencies/none',
  '/regions/999999',
  '/indicators/none',
  '/data/x/y',
  '/none.csv',
  '/charts/x/y',
  '/api/none',
])(
  '%s has no page, and a reader without scripts is told so under the head of every page, in either language',
  async (path) => {
    const chinese = await ask(path)
    expect(chinese.status).toBe(404)
    const html = await chinese.text()
    expect(html).toContain('<h1>页面不存在</h1>')
    expect(html).toMatch(/<header>.*href="\/coverage".*role="search"/s)
    expect(html).toContain(`href="/en${path}" lang="en"`)
    const english = await (await ask(`/en${path}`)).text()
    expect(english).toContain('<h1>Page not found</h1>')
    expect(english).toContain('<html lang="en"')
  },
)

test('what there is is shown, as are files and documents, which answer for themselves', async () => {
  const [report, agency] = writer.$client.prepare('select id, agency_id from reports').raw().get() as string[]
  for (const path of [
    '/',
    '/en',
    '/search',
    `/reports/${report}`,
    `/en/agencies/${agency}`,
    '/regions/370826',
    '/indicators/items_published',
    '/reports/none-2018/original',
    '/charts/none.csv',
  ])
    expect((await ask(path)).status, path).toBe(200)
})

test('every page of the tree is known as one', () => {
  const pages = places.filter(({ kind }) => kind === 'page')
  expect(pages.length).toBeGreaterThan(10)
  for (const { addresses } of pages)
    for (const address of addresses)
      expect(pageAt(address.replace(/^\/zh|\?.*/g, '')), address).not.toBeNull()
  expect(pageAt('/regions/%E0%A4')).toBeNull()
})

test('whatever else stands in the tree is known to answer for itself', () => {
  const routes = places.filter(({ kind }) => kind === 'route')
  expect(routes.length).toBeGreaterThan(10)
  for (const { addresses } of routes)
    for (const address of addresses) {
      const path = address.replace(/^\/zh|\?.*/g, '')
      expect(filePath.test(path) || documentPath.test(path), address).toBe(true)
    }
})

test('a value that a selection does not have is said to be none', async () => {
  const place = places.find((one) => one.folder === '[lang]/points')!
  const html = renderToStaticMarkup(
    (await askPage(
      place,
      '/zh/points?region=370826&unit=330421&figure=items_published&year=2018',
    )) as ReactNode,
  )
  expect(html).toContain('<h1>没有这个值</h1>')
})
