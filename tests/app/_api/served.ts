import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest'
import { openWriter, type Database } from '#db/client'
import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { DELETE, GET, HEAD, OPTIONS } from '#app/api/v1/[[...path]]/route'
import { loadItems } from '#tests/db/builders'
import { departures } from '#tests/lib/api/conformity'

const handlers = { GET, HEAD, OPTIONS, DELETE }

/** Serves the API from a database with some items in it, for the tests of a file. */
export function serveApi(items: () => LoadItem[]): { db: () => Database } {
  let folder = ''
  let db: Database
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-api-'))
    db = openWriter(join(folder, 'test.db'))
    await loadItems(db, items())
  })
  beforeEach(() => {
    vi.stubEnv('DATABASE_PATH', join(folder, 'test.db'))
    return () => vi.unstubAllEnvs()
  })
  afterAll(() => {
    db.$client.close()
    rmSync(folder, { recursive: true })
  })
  return { db: () => db }
}

/** Asks the API, and checks request and answer against the OpenAPI document. */
export async function ask(
  address: string,
  headers: Record<string, string> = {},
  method: keyof typeof handlers = 'GET',
): Promise<{ status: number; headers: Headers; text: string }> {
  const url = new URL(address, 'http://127.0.0.1')
  const path = url.pathname.split('/').slice(3).map(decodeURIComponent)
  const request = new Request(url, { headers, method })
  const response = await handlers[method](request, {
    params: Promise.resolve(path.length === 0 ? {} : { path }),
  })
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  if (method === 'GET' || method === 'DELETE')
    expect(
      departures({
        address,
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        headers: { etag: response.headers.get('etag'), link: response.headers.get('link') },
        text,
      }),
      address,
    ).toEqual([])
  return { status: response.status, headers: response.headers, text }
}

/** The body of an answer that must be 200. */
export async function askJson<Body>(address: string): Promise<Body> {
  const { status, text } = await ask(address)
  expect(status, text).toBe(200)
  return JSON.parse(text) as Body
}

/** All rows of a collection, page by page. */
export async function walked<Row>(address: string): Promise<{ rows: Row[]; pages: number }> {
  const rows: Row[] = []
  let pages = 0
  for (let next: string | null = address; next !== null; pages++) {
    const page: { data: Row[]; page: { next: string | null } } = await askJson(next)
    rows.push(...page.data)
    next = page.page.next
  }
  return { rows, pages }
}
