import { parse } from 'csv-parse/sync'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeToNodeResponse } from 'next/dist/server/pipe-readable'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET } from '#app/data/[file]/route'
import { openWriter, type Database } from '#db/client'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'

let folder: string
let writer: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  process.env.DATABASE_PATH = join(folder, 'gongkai.db')
  writer = openWriter(process.env.DATABASE_PATH)
  await loadItems(writer, [
    aDocument({
      observations: [anObservation(), anObservation({ indicator: 'channel_website', status: 'blank' })],
    }),
  ])
})
afterEach(() => {
  writer.$client.close()
  delete process.env.DATABASE_PATH
  rmSync(folder, { recursive: true })
})

const get = (path: string, init: RequestInit = {}) => {
  const file = path.replace(/\?.*/, '')
  return GET(new Request(`http://localhost/data/${path}`, init), { params: Promise.resolve({ file }) })
}

/** Adds so many reports that their rows do not fit into one turn. */
function addReports(count: number): void {
  const { $client } = writer
  const agency = $client.prepare('select agency_id from reports').pluck().get()
  $client.transaction(() => {
    const report = $client.prepare('insert into reports (id, agency_id, year) values (?, ?, ?)')
    const observation = $client.prepare(
      `insert into observations (report_key, indicator, applicant, origin, value, status, "check", note)
       values (?, 'items_published', 'total', 'figures', 5, 'reported', 'not_checked', ?)`,
    )
    for (let i = 0; i < count; i++) {
      const other = `${String(agency)}-${i}`
      $client
        .prepare(`insert into agencies (id, name, core, scope) values (?, 'a', 'a', 'agency')`)
        .run(other)
      observation.run(report.run(`9${i}`, other, 2020).lastInsertRowid, 'x'.repeat(100))
    }
  })()
}

describe('the file', () => {
  test('has every row of the table under the ids of its columns', async () => {
    const response = await get('observations.csv?header=id')
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text.charCodeAt(0)).not.toBe(0xfeff)
    const rows = parse(text, { columns: true }) as Record<string, string>[]
    expect(rows.map((row) => [row.indicator, row.value, row.status, row.form_asks, row.quote])).toEqual([
      ['channel_website', '', 'blank', 'true', ''],
      ['items_published', '146', 'reported', 'true', '146条'],
    ])
  })

  test.each([
    ['', '\ufeff地区代码,地区,'],
    ['?lang=en', '\ufeffRegion code,Region,'],
    ['?lang=en&bom=0', 'Region code,Region,'],
    ['?header=id&bom=0', 'region_code,region,'],
  ])('begins with “%s” as %j', async (query, start) => {
    const bytes = await (await get(`observations.csv${query}`)).arrayBuffer()
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith(start)).toBe(true)
  })

  test('is saved under its Chinese name', async () => {
    expect((await get('observations.csv')).headers.get('content-disposition')).toBe(
      `attachment; filename="observations.csv"; filename*=UTF-8''%E8%A7%82%E6%B5%8B%E5%80%BC.csv`,
    )
  })

  test.each(['observations', 'readings', 'reports', 'issues', 'agencies', 'regions', 'indicators'])(
    'is there for %s, and has only its header before the first load',
    async (table) => {
      expect((await (await get(`${table}.csv?header=id`)).text()).split('\r\n').length).toBeGreaterThan(1)
      process.env.DATABASE_PATH = join(folder, 'none.db')
      openWriter(process.env.DATABASE_PATH).$client.close()
      expect((await (await get(`${table}.csv?header=id`)).text()).split('\r\n')).toHaveLength(2)
    },
  )

  test('is not sent again while the revision is the same, nor for HEAD', async () => {
    const first = await get('reports.csv')
    const etag = first.headers.get('etag')!
    await first.text()
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`])
      expect((await get('reports.csv', { headers: { 'if-none-match': given } })).status).toBe(304)
    const head = await get('reports.csv', { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), head.body]).toEqual([200, etag, null])
    await loadItems(writer, [aDocument({ year: 2020, form: '2019' })])
    expect((await get('reports.csv', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  test.each([
    ['nothing.csv', 404],
    ['observations.xlsx', 404],
    ['observations.csv?header=words', 400],
    ['observations.csv?bom=1', 400],
  ])('%s is refused with %i', async (path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  test('keeps to one revision while a load comes in between', async () => {
    addReports(3000)
    const response = await get('observations.csv?header=id')
    const reader = response.body!.getReader()
    await reader.read()
    writer.$client.exec('delete from observations')
    let text = ''
    for (let next = await reader.read(); !next.done; next = await reader.read())
      text += new TextDecoder().decode(next.value)
    expect(text.split('\r\n').length).toBeGreaterThan(2000)
    expect(await (await get('observations.csv?header=id')).text()).not.toContain('items_published')
  })
})

describe('files that are being made at once', () => {
  const many = 12

  test('are bounded: one too many is answered 503 and when to try again', async () => {
    addReports(3000)
    const open: Response[] = []
    for (let i = 0; i < many; i++) open.push(await get('observations.csv'))
    const refused = open.filter(({ status }) => status === 503)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(many)
    expect(refused[0]!.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
    expect(await refused[0]!.text()).toMatch(/稍后再试/)
    for (const one of open.filter(({ status }) => status === 200)) await one.body!.cancel()
    const next = await get('observations.csv')
    expect(next.status).toBe(200)
    await next.body!.cancel()
  })

  test.each(['cancel the body', 'abort the request'])('free their place when readers %s', async (how) => {
    addReports(3000)
    for (let i = 0; i < many; i++) {
      const leaving = new AbortController()
      const response = await get('observations.csv', { signal: leaving.signal })
      expect(response.status).toBe(200)
      const reader = response.body!.getReader()
      await reader.read()
      if (how === 'cancel the body') await reader.cancel()
      else leaving.abort()
    }
  })

  test('free their place when they are read to the end, or fail', async () => {
    for (let i = 0; i < many; i++) expect(await (await get('observations.csv')).text()).toContain('146条')
    writer.$client.exec('drop table issues')
    for (let i = 0; i < many; i++) expect((await get('issues.csv')).status).toBe(503)
    vi.mocked(console.error).mockClear()
  })
})

describe('an error', () => {
  let server: Server
  let address: string
  beforeEach(async () => {
    server = createServer((request, response) => {
      get(request.url!.slice(1)).then(
        (made) => {
          response.writeHead(made.status, Object.fromEntries(made.headers))
          // What Next does with the answer of a route.
          pipeToNodeResponse(made.body!, response).catch(() => {})
        },
        () => response.writeHead(500).end(),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => server.close())

  test('before the first byte is a status with a sentence, not half a file', async () => {
    writer.$client.exec('drop table issues')
    const response = await fetch(`${address}/issues.csv?lang=en`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
    expect(response.headers.get('content-disposition')).toBeNull()
    expect(await response.text()).toBe(
      'The database cannot be read at the moment. Please try again shortly.\n',
    )
    expect(vi.mocked(console.error).mock.calls.flat().map(String).join()).toContain('no such table')
    vi.mocked(console.error).mockClear()
  })

  test('after the first byte breaks the connection and adds nothing to the file', async () => {
    addReports(3000)
    const { $client } = writer
    $client.pragma('foreign_keys = off')
    $client.exec(
      `update observations set indicator = 'unknown' where report_key = (select key from reports where id = '9999')`,
    )
    const response = await fetch(`${address}/observations.csv?header=id`)
    expect(response.status).toBe(200)
    let text = ''
    await expect(
      (async () => {
        for await (const chunk of response.body!) text += new TextDecoder().decode(chunk as Uint8Array)
      })(),
    ).rejects.toThrow('terminated')
    const lines = text.split('\r\n').slice(1, -1)
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => line.split(',').length < 24)).toEqual([])
  })
})
