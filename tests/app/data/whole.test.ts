import Sqlite from 'better-sqlite3'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as getFile } from '#app/data/[file]/route'
import { GET as getSqlite } from '#app/data/gongkai.sqlite/route'
import { GET as getZip } from '#app/data/gongkai.zip/route'
import { GET as getProvenance } from '#app/data/provenance.json/route'
import { openReader, openWriter, type Database } from '#db/client'
import { exportPaths } from '#db/export/exportFiles'
import { longRead, type LongRead } from '#db/reading/longRead'
import type { DataPackage } from '#lib/export/dataPackage'
import { aDocument, loadItems } from '#tests/db/builders'
import { csvwBreaches } from '#tests/lib/export/csvwRules'
import { unzipped } from '#tests/unzipped'
import { writeExport } from '../../../scripts/exportFolder.ts'

let folder: string
let writer: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'))
  process.env.DATABASE_PATH = join(folder, 'gongkai.db')
  writer = openWriter(process.env.DATABASE_PATH)
  await loadItems(writer, [aDocument({ year: 2018 }), aDocument({ year: 2019 })])
})
afterEach(() => {
  writer.$client.close()
  delete process.env.DATABASE_PATH
  rmSync(folder, { recursive: true })
})

const request = (name: string, init: RequestInit = {}) => new Request(`http://localhost/data/${name}`, init)
const files = {
  'gongkai.zip': (init?: RequestInit) => getZip(request('gongkai.zip', init), undefined),
  'gongkai.sqlite': (init?: RequestInit) => getSqlite(request('gongkai.sqlite', init), undefined),
  'provenance.json': (init?: RequestInit) => getProvenance(request('provenance.json', init), undefined),
  ...Object.fromEntries(
    ['datapackage.json', 'csv-metadata.json', 'data-dictionary.md'].map((file) => [
      file,
      (init?: RequestInit) => getFile(request(file, init), { params: Promise.resolve({ file }) }),
    ]),
  ),
} as Record<string, (init?: RequestInit) => Promise<Response>>
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

/** Takes every place for long readings that is free. */
function takeAll(): LongRead[] {
  const taken: LongRead[] = []
  for (;;) {
    const read = longRead()
    if (read === 'busy') return taken
    taken.push(read)
  }
}

/** How many places there are, counted while nothing is under way. */
let places: number
beforeEach(() => {
  const taken = takeAll()
  places = taken.length
  for (const read of taken) read.close()
})

async function expectAllFree() {
  await vi.waitFor(() => {
    const taken = takeAll()
    for (const read of taken) read.close()
    expect(taken.length).toBe(places)
  })
}

describe.each(Object.keys(files))('%s', (name) => {
  test('bears its name, and is not sent again to who has it', async () => {
    const response = await files[name]!()
    expect(response.status).toBe(200)
    // Descriptions have one name in all languages.
    const [, own] = response.headers.get('content-disposition')!.split(`; filename="${name}"`)
    expect(own).toMatch(
      name in { 'gongkai.zip': 0, 'gongkai.sqlite': 0, 'provenance.json': 0 }
        ? /^; filename\*=UTF-8''%/
        : /^$/,
    )
    expect((await bytesOf(response)).length).toBeGreaterThan(100)
    const etag = response.headers.get('etag')!
    const again = await files[name]!({ headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await loadItems(writer, [aDocument({ year: 2020 })])
    const changed = await files[name]!({ headers: { 'if-none-match': etag } })
    expect(changed.status).toBe(200)
    await changed.body?.cancel()
    await expectAllFree()
  })

  test('sends only headers for HEAD', async () => {
    const head = await files[name]!({ method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toMatch(/^".+"$/)
    await expectAllFree()
  })
})

test('the ZIP is the one that the command writes', async () => {
  const sent = await bytesOf(await files['gongkai.zip']!())
  const db = openReader(process.env.DATABASE_PATH!)
  await writeExport(db, join(folder, 'out'), { zip: true })
  db.$client.close()
  expect(sent.equals(readFileSync(join(folder, 'out', 'gongkai.zip')))).toBe(true)
  expect([...(await unzipped(join(folder, 'out', 'gongkai.zip'))).keys()]).toEqual(exportPaths)
  await expectAllFree()
})

test('who leaves frees what was read for them', async () => {
  for (const name of ['gongkai.zip', 'gongkai.sqlite']) {
    const controller = new AbortController()
    const response = await files[name]!({ signal: controller.signal })
    controller.abort()
    await expect(response.body!.getReader().read()).rejects.toThrow('the reader went away')
    await expectAllFree()
  }
  const half = (await files['gongkai.zip']!()).body!.getReader()
  await half.read()
  await half.cancel()
  await expectAllFree()
})

test('who asks when as many as may be are being made is told to come again', async () => {
  const taken = takeAll()
  const responses = [await files['gongkai.zip']!(), await files['gongkai.sqlite']!()]
  for (const read of taken) read.close()
  for (const response of responses) {
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await response.text()).toContain('请稍后再试')
  }
  expect((await files['gongkai.sqlite']!({ method: 'HEAD' })).status).toBe(200)
})

describe('the database', () => {
  const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('gongkai-')).length

  test('is sent whole to several at once, of one copy that goes with the last', async () => {
    const before = copies()
    const responses = await Promise.all([1, 2, 3].map(() => files['gongkai.sqlite']!()))
    const bodies = await Promise.all(responses.map(bytesOf))
    expect(bodies[1]!.equals(bodies[0]!) && bodies[2]!.equals(bodies[0]!)).toBe(true)
    expect(responses.map(({ headers }) => headers.get('content-length'))).toEqual(
      bodies.map(({ length }) => String(length)),
    )
    const path = join(folder, 'copy.sqlite')
    writeFileSync(path, bodies[0]!)
    const copy = new Sqlite(path, { readonly: true })
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.prepare('select count(*) from reports').pluck().get()).toBe(2)
    copy.close()
    await vi.waitFor(() => expect(copies()).toBeLessThanOrEqual(before))
  })
})

test('the descriptor leads to the tables as they are served, and keeps to the standard', async () => {
  const validate = (() => {
    const ajv = new Ajv({ strict: false })
    ;(formats as unknown as (ajv: Ajv) => void)(ajv)
    return ajv.compile(
      JSON.parse(readFileSync('tests/fixtures/standards/datapackage-2.0.json', 'utf8')) as object,
    )
  })()
  const descriptor = (await (await files['datapackage.json']!()).json()) as DataPackage
  expect(validate(descriptor)).toBe(true)
  const db = openReader(process.env.DATABASE_PATH!)
  await writeExport(db, join(folder, 'out'))
  db.$client.close()
  for (const { name, path } of descriptor.resources) {
    const served = await getFile(request(path), { params: Promise.resolve({ file: path.split('?')[0]! }) })
    expect(await served.text()).toBe(readFileSync(join(folder, 'out', `${name}.csv`), 'utf8'))
  }
  expect(csvwBreaches(await (await files['csv-metadata.json']!()).json())).toEqual([])
})

test('before the first load there is no such file', async () => {
  process.env.DATABASE_PATH = join(folder, 'none.db')
  openWriter(process.env.DATABASE_PATH).$client.close()
  for (const name of ['gongkai.zip', 'gongkai.sqlite', 'datapackage.json'])
    expect((await files[name]!()).status).toBe(404)
})
