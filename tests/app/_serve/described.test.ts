import { parse } from 'csv-parse/sync'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GET as api } from '#app/api/v1/[[...path]]/route'
import { GET as chart } from '#app/charts/[file]/route'
import { GET as checks } from '#app/checks.csv/route'
import { GET as coverage } from '#app/coverage.csv/route'
import { GET as table } from '#app/data/[file]/route'
import { GET as indicators } from '#app/indicators.csv/route'
import { GET as reports } from '#app/reports.csv/route'
import { openWriter, type Database } from '#db/client'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'
import { csvwBreaches } from '#tests/lib/export/csvwRules'

let folder: string
let writer: Database
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  process.env.DATABASE_PATH = join(folder, 'gongkai.db')
  writer = openWriter(process.env.DATABASE_PATH)
  await loadItems(writer, [aDocument({ observations: [anObservation()] })])
})
afterAll(() => {
  writer.$client.close()
  delete process.env.DATABASE_PATH
  rmSync(folder, { recursive: true })
})

const lists = {
  '/reports.csv': reports,
  '/checks.csv': checks,
  '/coverage.csv': coverage,
  '/indicators.csv': indicators,
}

async function ask(address: string): Promise<Response> {
  const request = new Request(`http://localhost${address}`, { headers: { host: 'localhost' } })
  const { pathname } = new URL(request.url)
  const [, first, ...rest] = pathname.split('/')
  if (first === 'api') return api(request, { params: Promise.resolve({ path: rest.slice(1) }) })
  if (first === 'charts') return chart(request, { params: Promise.resolve({ file: rest[0]! }) })
  if (first === 'data') return table(request, { params: Promise.resolve({ file: rest[0]! }) })
  return lists[pathname.replace('-metadata.json', '') as keyof typeof lists](request, undefined)
}

interface Column {
  name: string
  titles: Record<string, string>
  datatype: { base: string; format?: string }
}
interface Metadata {
  '@context': unknown
  url: string
  'dc:license': { '@id': string }
  dialect: { delimiter: string; quoteChar: string }
  tableSchema: { columns: Column[] }
}

/** Whether a cell is what its column says, as a reader of the description would check it. */
function fits(cell: string, { base, format }: Column['datatype']): boolean {
  if (cell === '') return true
  if (base === 'integer') return /^-?\d+$/.test(cell)
  if (base === 'number') return /^-?\d+(\.\d+)?$/.test(cell)
  if (base === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell)
  return format === undefined || new RegExp(`^(?:${format})$`).test(cell)
}

const files = [
  '/charts/items-published.csv',
  '/charts/channels.csv?by=agency&header=id',
  '/charts/applications.csv?layout=wide&lang=en&header=id&bom=0',
  '/charts/items-published.csv?layout=wide&statistics=1',
  '/charts/items-published.csv?statistics=1&header=id',
  '/reports.csv',
  '/reports.csv?header=id&from=2018',
  '/checks.csv?lang=en',
  '/checks.csv?header=id',
  '/coverage.csv?header=id',
  '/indicators.csv',
  '/indicators.csv?header=id',
  '/data/observations.csv?header=id&bom=0',
  '/data/reports.csv',
  '/api/v1/regions.csv',
  '/api/v1/observations.csv?from=2018&header=label',
  '/api/v1/issues.csv?lang=en&header=label',
  '/api/v1/indicators.csv',
  '/api/v1/series.csv',
]

test.each(files)('%s leads to a description that it keeps to, and to its licence', async (address) => {
  const response = await ask(address)
  expect(response.status).toBe(200)
  const link = response.headers.get('link')!
  expect(link).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
  const found = /<([^<>]+)>; rel="describedby"; type="application\/csvm\+json"/.exec(link)
  const answer = await ask(found![1]!)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/csvm+json'])
  const metadata = JSON.parse(await answer.text()) as Metadata
  const { '@context': context, ...own } = metadata
  expect(csvwBreaches({ '@context': context, '@type': 'TableGroup', tables: [own] })).toEqual([])
  expect(new URL(metadata.url, `http://localhost${found![1]!}`).href).toBe(`http://localhost${address}`)
  expect(metadata['dc:license']['@id']).toBe('https://creativecommons.org/licenses/by/4.0/')
  const { columns } = metadata.tableSchema
  const { delimiter, quoteChar } = metadata.dialect
  const [head, ...rows] = parse(await response.text(), {
    bom: true,
    delimiter,
    quote: quoteChar,
  }) as string[][]
  expect(head).toHaveLength(columns.length)
  head!.forEach((title, i) => expect(Object.values(columns[i]!.titles)).toContain(title))
  const strange = rows.flatMap((row) =>
    row.flatMap((cell, i) => (fits(cell, columns[i]!.datatype) ? [] : [`${columns[i]!.name}: ${cell}`])),
  )
  expect(strange).toEqual([])
})

test('a description that is held already is not sent again', async () => {
  const address = 'http://localhost/reports.csv-metadata.json'
  const etag = (await ask('/reports.csv-metadata.json')).headers.get('etag')!
  const again = await reports(new Request(address, { headers: { 'if-none-match': etag } }), undefined)
  expect(again.status).toBe(304)
})

test.each([
  '/charts/items-published.txt.csv-metadata.json',
  '/data/nothing.csv-metadata.json',
  '/api/v1/x.csv-metadata.json',
])('%s is not there', async (address) => {
  expect((await ask(address)).status).toBe(404)
})
