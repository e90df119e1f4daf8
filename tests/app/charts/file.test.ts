import ExcelJS from 'exceljs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { GET } from '#app/charts/[file]/route'
import { openWriter, type Database } from '#db/client'
import { chartEndings } from '#lib/model/chartFile'
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
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) => {
  const file = path.replace(/\?.*/, '')
  return GET(
    new Request(`http://localhost/charts/${path}`, { headers: { host: 'localhost:3000', ...headers } }),
    {
      params: Promise.resolve({ file }),
    },
  )
}

describe.each(chartEndings)('a file in %s', (ending) => {
  test('has its type, its two names and something in it, and is not sent to who has it', async () => {
    const response = await get(`items-published.${ending}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^(inline|attachment); filename="items-published.${ending}"; filename\\*=UTF-8''%E4%B8%BB`),
    )
    const etag = response.headers.get('etag')!
    expect(etag).toMatch(/^"[\x21\x23-\x7e]+"$/)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    expect((await get(`items-published.${ending}`, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(`items-published.${ending}?lang=en`)).headers.get('etag')).not.toBe(etag)
  })

  test.each([
    ['items.', 404],
    ['items-published.', 400, 'from=x'],
    ['channels.', 400, 'lang=fr'],
    ['channels.', 400, 'shape=poster'],
    ['channels.', 400, 'agency=A/B'],
    ['channels.', 400, 'bom=1'],
  ] as [string, number, string?][])('is refused as %s with %i for “%s”', async (name, status, query = '') => {
    const response = await get(`${name}${ending}?${query}`)
    expect(response.status).toBe(status)
    expect((await response.text()).length).toBeGreaterThan(5)
  })
})

test('a workbook and a CSV of one agency are of it alone', async () => {
  const id = writer.$client.prepare('select id from agencies').pluck().get() as string
  const revision = writer.$client.prepare('select revision from revisions').pluck().get() as string
  for (const [agency, values] of [
    [id, [146]],
    ['nobody', []],
  ] as const) {
    const workbook = new ExcelJS.Workbook()
    const response = await get(`items-published.xlsx?by=agency&agency=${agency}`)
    await workbook.xlsx.load(await response.arrayBuffer())
    const [rows, notes] = workbook.worksheets
    const value = rows!.getColumn(7).values.slice(2)
    expect(value).toEqual(values)
    expect(notes!.getRow(notes!.rowCount).getCell(2).value).toBe(
      `http://localhost:3000/agencies/${agency}?revision=${revision}#items-published`,
    )
  }
})

test('a card is a PNG of 1200 × 630', async () => {
  const file = Buffer.from(await (await get('channels.png?shape=card')).arrayBuffer())
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630])
})
