import Sqlite from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWriter, type Database } from '#db/client'
import type { Finding } from '#lib/model/findings/finding'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'
import { askPage, askPlace, places } from './addresses.ts'

// Held HTML stays until the answer is sent, which nobody sends here.
vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))

/** Two states of the data, each with its own name of everything; the same rows have the same keys and ids in both. */
const states = ['甲', '乙'] as const

let folder: string
let writer: Database
let ids: { agency: string; report: string }
/** How often data was loaded between two queries of the web side, and whether it is. */
let loads = 0
/** What is kept of a revision in one test is not to be had in the next. */
let tests = 0
let isLoading = false

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'one-revision-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  writer = openWriter(process.env.DATABASE_PATH!)
  const issue: Finding = {
    code: 'sum-mismatch',
    severity: 'error',
    message: 'x',
    messageEn: 'x',
    indicator: 'items_published',
    value: 1,
    otherValue: 2,
    quote: null,
    start: null,
    end: null,
    other: null,
  }
  const { refused } = await loadItems(
    writer,
    [2017, 2018, 2019].map((year) =>
      aDocument({
        year,
        observations: [
          anObservation(),
          anObservation({ indicator: 'channel_website', value: 100 }),
          anObservation({ indicator: 'applications_received', value: 7 }),
        ],
        issues: [issue],
      }),
    ),
  )
  expect(refused).toEqual([])
  ids = writer.$client
    .prepare('select agency_id as agency, id as report from reports where year = 2018')
    .get() as typeof ids
  loads = 0
  tests++
  const { prepare } = Sqlite.prototype
  vi.spyOn(Sqlite.prototype, 'prepare').mockImplementation(function (this: Sqlite.Database, source: string) {
    // What begins a reading finds out itself what was loaded around it; everything else comes behind a load.
    if (isLoading && this.readonly && this.inTransaction && !source.includes('revisions')) load()
    return prepare.call(this, source) as never
  })
})
afterEach(() => {
  isLoading = false
  writer.$client.close()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Loads the other state: every name and every value that can be seen is that state's. */
function load(): void {
  const state = states[++loads % 2]!
  const value = state === '甲' ? 3111 : 5222
  isLoading = false
  writer.$client.transaction(() => {
    const run = (sql: string, ...values: unknown[]) => writer.$client.prepare(sql).run(...values)
    run(`update agencies set name = ?`, `${state}局`)
    run(`update regions set name = ? where code = '370826'`, `${state}县`)
    run(`update regions set name = ? where code = '370000'`, `${state}省`)
    run(`update indicators set label_zh = ? where id = 'items_published'`, `${state}条数`)
    run(`update observations set value = ?`, value)
    run(`update issues set message = ?, message_en = ?`, `${state}问题`, `${state}问题`)
    run(`update reports set title = ?, text = ?`, `${state}报告`, `${state}正文`)
    run(
      `insert into revisions (revision, loaded_at, added, replaced, refused, removed, figures_changed) values (?, ?, 0, 0, 0, 0, 1)`,
      `${state === '甲' ? 'a3111' : 'b5222'}${'x'.repeat(tests)}`,
      state === '甲' ? '2026-03-11T00:00:00Z' : '2026-05-22T00:00:00Z',
    )
  })()
  isLoading = true
}

/** What in an answer is of each state. */
function traces(text: string): Record<(typeof states)[number], string[]> {
  return {
    甲: [...new Set(text.match(/甲|3,?111|2026-03-11/g) ?? [])].sort(),
    乙: [...new Set(text.match(/乙|5,?222|2026-05-22/g) ?? [])].sort(),
  }
}

/** Asks several times while data is loaded between any two queries; each answer is of one state, and both come. */
async function expectPure(ask: () => Promise<string>): Promise<void> {
  load()
  const seen = new Set<string>()
  let least = 0
  for (let i = 0; i < 6; i++) {
    const before = loads
    const { 甲, 乙 } = traces(await ask())
    expect({ 甲, 乙 }, 'an answer of both states').toEqual(甲.length > 0 ? { 甲, 乙: [] } : { 甲: [], 乙 })
    seen.add(甲.length > 0 ? '甲' : 乙.length > 0 ? '乙' : 'none')
    least += loads - before
    // So that the next begins with the other state, however many loads there were.
    if ((loads - before) % 2 === 0) load()
  }
  expect(least).toBeGreaterThan(0)
  expect([...seen].sort()).toEqual(['乙', '甲'].sort())
}

const page = (folder: string) => places.find((one) => one.kind === 'page' && one.folder === folder)!
const route = (folder: string) => places.find((one) => one.kind === 'route' && one.folder === folder)!

describe('loads between the queries of', () => {
  test.each([
    ['[lang]', '/zh?by=agency'],
    ['[lang]/agencies/[id]', '/zh/agencies/{agency}'],
    ['[lang]/regions/[code]', '/zh/regions/370826'],
    ['[lang]/regions/[code]', '/zh/regions/370000'],
    ['[lang]/reports/[id]', '/zh/reports/{report}'],
    ['[lang]/reports', '/zh/reports'],
    ['[lang]/checks', '/zh/checks'],
    ['[lang]/coverage', '/zh/coverage?region=370826'],
    ['[lang]/search', '/zh/search?q=370826'],
    ['[lang]/search', '/zh/search?q=局'],
    ['[lang]/indicators', '/zh/indicators'],
  ])('the page at %s do not mix in %s', async (folder, address) => {
    const asked = address.replace('{agency}', ids.agency).replace('{report}', ids.report)
    await expectPure(async () => renderToStaticMarkup((await askPage(page(folder), asked)) as ReactNode))
  })

  test.each([
    ['api/v1/[[...path]]', '/api/v1/observations?indicator=items_published'],
    ['api/v1/[[...path]]', '/api/v1/observations?limit=1'],
    ['api/v1/[[...path]]', '/api/v1/observations.csv'],
    ['api/v1/[[...path]]', '/api/v1/series?chart=items-published&by=agency'],
    ['api/v1/[[...path]]', '/api/v1/series.csv?chart=items-published&by=agency'],
    ['api/v1/[[...path]]', '/api/v1/issues'],
    ['api/v1/[[...path]]', '/api/v1/reports'],
    ['api/v1/[[...path]]', '/api/v1/agencies'],
    ['api/v1/[[...path]]', '/api/v1/regions/370826'],
    ['charts/[file]', '/charts/items-published.csv?by=agency'],
    ['charts/[file]', '/charts/items-published.svg?by=agency&region=370826'],
    ['data/[file]', '/data/observations.csv'],
    ['checks.csv', '/checks.csv'],
    ['coverage.csv', '/coverage.csv'],
    ['reports.csv', '/reports.csv'],
    ['indicators.csv', '/indicators.csv'],
    ['api/choices/regions', '/api/choices/regions'],
  ])('what stands at %s do not mix in %s', async (folder, address) => {
    await expectPure(async () => {
      const response = await askPlace(route(folder), address)
      const text = await response.text()
      expect(response.status, text).toBe(200)
      return `${response.headers.get('etag')?.replace(/[^\d-]/g, '')} ${text}`
    })
  })
})
