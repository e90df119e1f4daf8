import Sqlite from 'better-sqlite3'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { NextRequest } from 'next/server'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWriter } from '#db/client'
import { databaseTrouble } from '#db/reading/unreadable'
import { proxy } from '../../proxy.ts'
import { askPage, askPlace, places } from './addresses.ts'

// What is asked of Next about the request of a page.
vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'localhost:3000' }) }))

const routes = places.filter(({ kind }) => kind === 'route')
const pages = places.filter(({ kind }) => kind === 'page')

/** What needs no data, and is there without it. */
const needsNone = ['/api/openapi.json', '/robots.txt']

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'without-'))
  path = join(folder, 'gongkai.db')
  vi.stubEnv('DATABASE_PATH', path)
  // Without it there is no sitemap.
  vi.stubEnv('SITE_ADDRESS', 'https://example.org')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Takes what was logged, which must say something of every answer. */
function logged(): string[] {
  const calls = vi.mocked(console.error).mock.calls.map((call) => String(call[0]))
  vi.mocked(console.error).mockClear()
  return calls
}

const withQuery = (address: string, query: string) => `${address}${address.includes('?') ? '&' : '?'}${query}`

/** An address in either language: most name it in the query, pages and documents of reports by where they are. */
const languages = [
  { lang: 'zh', asked: (address: string) => address, says: /(数据|文件).*。/ },
  {
    lang: 'en',
    asked: (address: string) =>
      /^\/(zh|en)\b/.test(address) ? address.replace(/^\/zh\b/, '/en') : withQuery(address, 'lang=en'),
    says: /(database|data|loaded)\b.*\./,
  },
]

const troubles: Record<string, () => void | (() => void)> = {
  'is not there': () => {},
  'is not one': () => writeFileSync(path, 'x'.repeat(20_000)),
  'is an empty file': () => writeFileSync(path, ''),
  'is of something else': () => {
    const other = new Sqlite(path)
    other.exec('create table revisions (number); create table notes (text)')
    other.close()
  },
  'is locked': () => {
    openWriter(path).$client.close()
    const other = new Sqlite(path)
    other.pragma('journal_mode = delete')
    other.exec('begin exclusive')
    return () => other.close()
  },
}

describe.each(Object.entries(troubles))('where the database %s', (_, make) => {
  let undo: (() => void) | void
  beforeEach(() => {
    undo = make()
  })
  afterEach(() => {
    undo?.()
  })

  test.each(routes.map((place) => [place.folder, place] as const))(
    'what stands at %s is answered 503 with a sentence and when to come again',
    async (_, place) => {
      for (const address of place.addresses)
        for (const { lang, asked, says } of languages) {
          const response = await askPlace(place, asked(address))
          const text = await response.text()
          if (needsNone.includes(address)) {
            expect(response.status).toBe(200)
            continue
          }
          expect([response.status, address, lang], text.slice(0, 200)).toEqual([503, address, lang])
          expect(response.headers.get('retry-after'), address).toMatch(/^[1-9]\d*$/)
          expect(text, address).toMatch(says)
          expect(response.headers.get('etag'), address).toBeNull()
          const head = await askPlace(place, asked(address), 'HEAD')
          expect([head.status, await head.text()], address).toEqual([503, ''])
          expect(head.headers.get('retry-after'), address).toBe(response.headers.get('retry-after'))
          expect(logged(), address).toHaveLength(2)
        }
    },
  )

  test.each(pages.map((place) => [place.folder, place] as const))(
    'the page at %s fails, and is answered 503 before',
    async (_, place) => {
      for (const address of place.addresses) {
        const error: unknown = await askPage(place, address).then(
          () => null,
          (reason: unknown) => reason,
        )
        expect(databaseTrouble(error), address).not.toBeNull()
        for (const { asked, says } of languages) {
          const seen = asked(address).replace(/^\/zh(?=\/|\?|$)/, '') || '/'
          const response = await proxy(new NextRequest(new URL(seen, 'http://localhost')))
          expect([response.status, seen]).toEqual([503, seen])
          expect(response.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
          expect(response.headers.get('cache-control')).toBe('no-store')
          expect(await response.text()).toMatch(says)
        }
        expect(logged()).toHaveLength(2)
      }
    },
  )
})

test('files answer for themselves: nothing stands before them', async () => {
  for (const { addresses } of routes)
    for (const address of addresses) {
      const response = await proxy(
        new NextRequest(new URL(address.replace(/^\/zh(?=\/)/, ''), 'http://localhost')),
      )
      expect([response.status, address]).toEqual([200, address])
    }
})

describe('before the first load', () => {
  beforeEach(() => openWriter(path).$client.close())

  /** Tables and lists are there and have no rows; what describes data, packs it or tells a revision is not there yet. */
  function statusAt(address: string): number {
    if (/^\/api\/v1/.test(address)) return 503
    // There is no indicator either.
    if (address.startsWith('/charts/outcome_')) return 404
    if (/\/(original|source|drawing)$|\.(zip|sqlite|md)$|^\/data\/.*\.json$/.test(address)) return 404
    return 200
  }

  test.each(routes.map((place) => [place.folder, place] as const))('%s', async (_, place) => {
    for (const address of place.addresses) {
      const response = await askPlace(place, address)
      const text = await response.text()
      expect([response.status, address]).toEqual([statusAt(address), address])
      if (response.status === 503) expect(response.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
      if (address.includes('.csv') && response.status === 200)
        expect(text.trim().split('\r\n')).toHaveLength(1)
      const head = await askPlace(place, address, 'HEAD')
      expect([head.status, await head.text(), address]).toEqual([response.status, '', address])
    }
  })

  test.each(pages.map((place) => [place.folder, place] as const))(
    'the page at %s is shown, or not found where it is of one thing',
    async (folder, place) => {
      for (const address of place.addresses) {
        const found: unknown = await askPage(place, address).catch((error: Error) => error)
        const isOfOne = /\[(id|code)\]/.test(folder)
        expect(found instanceof Error && found.message, address).toBe(
          isOfOne && 'NEXT_HTTP_ERROR_FALLBACK;404',
        )
        const response = await proxy(
          new NextRequest(new URL(address.replace(/^\/zh/, '') || '/', 'http://localhost')),
        )
        expect(response.status, address).toBe(isOfOne ? 404 : 200)
      }
    },
  )
})
