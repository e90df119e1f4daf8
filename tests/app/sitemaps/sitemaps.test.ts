import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { GET as robots } from '#app/robots.txt/route'
import { GET as index } from '#app/sitemap.xml/route'
import { GET as sitemap } from '#app/sitemaps/[file]/route'
import { pageMetadata } from '#app/_text/metadata'
import { openWriter, type Database } from '#db/client'
import { pagesOfSitemap, sitemapXml } from '#lib/files/sitemapXml'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'

let folder: string
let writer: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  process.env.DATABASE_PATH = join(folder, 'gongkai.db')
  writer = openWriter(process.env.DATABASE_PATH)
  await loadItems(writer, [aDocument({ observations: [anObservation()] })])
})
afterEach(() => {
  writer.$client.close()
  delete process.env.DATABASE_PATH
  delete process.env.SITE_ADDRESS
  rmSync(folder, { recursive: true })
})

const ask = async (
  handler: (request: Request, context: never) => Promise<Response>,
  path: string,
): Promise<[number, string]> => {
  const context = { params: Promise.resolve({ file: path.slice(path.lastIndexOf('/') + 1) }) }
  const response = await handler(new Request(`http://internal:3000${path}`), context as never)
  return [response.status, await response.text()]
}

test('without SITE_ADDRESS nothing names an address that may be wrong', async () => {
  expect((await ask(robots, '/robots.txt'))[1]).not.toMatch(/Sitemap|http/)
  expect((await ask(index, '/sitemap.xml'))[0]).toBe(404)
  expect((await ask(sitemap, '/sitemaps/1.xml'))[0]).toBe(404)
  expect(pageMetadata('zh', '/reports', 'a', 'b').alternates).toBeUndefined()
})

test('with it robots.txt leads to the index, the index to sitemaps, and these to every page in both languages', async () => {
  process.env.SITE_ADDRESS = 'https://gongkai.example'
  expect((await ask(robots, '/robots.txt'))[1]).toMatch(
    /\nSitemap: https:\/\/gongkai\.example\/sitemap\.xml\n$/,
  )
  const [status, text] = await ask(index, '/sitemap.xml')
  expect([status, [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)]).toEqual([
    200,
    ['https://gongkai.example/sitemaps/1.xml'],
  ])
  const [, pages] = await ask(sitemap, '/sitemaps/1.xml')
  const id = writer.$client.prepare('select id from reports').pluck().get() as string
  for (const path of [
    '/',
    '/en',
    '/data',
    '/en/data',
    '/indicators/items_published',
    '/en/indicators/items_published',
    '/regions/370826',
    `/reports/${id}`,
    `/en/reports/${id}`,
  ])
    expect(pages).toContain(`<loc>https://gongkai.example${path}</loc>`)
  expect(pages).toContain(
    `hreflang="en" href="https://gongkai.example/en/reports/${id}"/><xhtml:link rel="alternate" hreflang="x-default" href="https://gongkai.example/reports/${id}"/>`,
  )
  expect((await ask(sitemap, '/sitemaps/2.xml'))[0]).toBe(404)
  expect((await ask(sitemap, '/sitemaps/x.xml'))[0]).toBe(404)
})

test('a sitemap holds no more addresses than engines take', () => {
  const pages = Array.from({ length: pagesOfSitemap }, () => ({ zh: 'https://a/?b&c', en: 'https://a/en' }))
  const text = sitemapXml(pages, null)
  expect(text.match(/<loc>/g)!.length).toBeLessThanOrEqual(50_000)
  expect(text.slice(0, 500)).toContain('<loc>https://a/?b&amp;c</loc>')
})

test('a page names itself and its other language, with its view and nothing else', () => {
  process.env.SITE_ADDRESS = 'https://gongkai.example'
  expect(pageMetadata('en', '/', 'a', 'b', { query: 'by=agency' }).alternates).toEqual({
    canonical: '/en?by=agency',
    languages: { 'zh-CN': '/?by=agency', en: '/en?by=agency', 'x-default': '/?by=agency' },
  })
})
