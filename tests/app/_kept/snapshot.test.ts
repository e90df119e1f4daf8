import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { snapshot, snapshotOf } from '#app/_kept/snapshot'
import { openWriter, type Database } from '#db/client'
import * as columns from '#db/queries/columns'
import { reading } from '#db/reading/reading'
import { aDocument, loadItems } from '#tests/db/builders'

vi.mock(import('#db/queries/columns'), { spy: true })

let folder: string
let writer: Database
/** Years of loads, so that no test has a revision of another. */
let year = 2000

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  writer = openWriter(process.env.DATABASE_PATH!)
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  writer.$client.close()
  rmSync(folder, { recursive: true })
})

const loadNext = async () => (await loadItems(writer, [aDocument({ year: ++year })])).revision
const revisionOf = async () => (await snapshot()).columns.revision
const readings = () => vi.mocked(columns.allAgencies).mock.calls.length

test('it is read once for all who come, and again after a load', async () => {
  const first = await loadNext()
  vi.mocked(columns.allAgencies).mockClear()
  expect(await Promise.all([revisionOf(), revisionOf(), revisionOf()])).toEqual([first, first, first])
  const second = await loadNext()
  expect(await revisionOf()).toBe(second)
  expect(await revisionOf()).toBe(second)
  expect(readings()).toBe(2)
})

test('where the new one cannot be read the old one serves, and not every reader tries again', async () => {
  const first = await loadNext()
  const before = await snapshot()
  expect(before.columns.revision).toBe(first)
  const second = await loadNext()
  writer.$client.exec('alter table readings rename to gone')
  vi.mocked(columns.allAgencies).mockClear()
  for (let i = 0; i < 5; i++) expect(await snapshot()).toBe(before)
  expect(readings()).toBe(1)
  // What is made of this data and of no other cannot be had.
  await expect(reading(snapshotOf)).rejects.toThrow('no such table')
  writer.$client.exec('alter table gone rename to readings')
  expect(await snapshot()).toBe(before)
  expect(readings()).toBe(1)
  vi.advanceTimersByTime(10_000)
  expect(await revisionOf()).toBe(second)
  expect(readings()).toBe(2)
})

test('where there is none at all, why is told to everyone, and it is tried again later', async () => {
  const first = await loadNext()
  writer.$client.exec('alter table readings rename to gone')
  vi.mocked(columns.allAgencies).mockClear()
  // Those of the tests before are of another database, and the newest there is.
  const other = await snapshot()
  expect(other.columns.revision).not.toBe(first)
  for (let i = 0; i < 3; i++) await expect(reading(snapshotOf)).rejects.toThrow('no such table')
  expect(readings()).toBe(1)
  writer.$client.exec('alter table gone rename to readings')
  vi.advanceTimersByTime(10_000)
  expect((await reading(snapshotOf)).columns.revision).toBe(first)
})

test('who reads older data gets the snapshot of that, and it takes nobody the newer one', async () => {
  const first = await loadNext()
  await reading(async (read) => {
    const second = await loadNext()
    expect(await revisionOf()).toBe(second)
    expect((await snapshotOf(read)).columns.revision).toBe(first)
    expect(await revisionOf()).toBe(second)
  })
})
