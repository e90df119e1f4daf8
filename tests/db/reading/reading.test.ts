import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openWriter } from '#db/client'
import { reading } from '#db/reading/reading'
import { allRegions } from '#db/queries/regions'
import { datasetRevision } from '#db/queries/revisions'
import { aDocument, loadItems } from '../builders.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'))
  path = join(folder, 'gongkai.db')
  vi.stubEnv('DATABASE_PATH', path)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Loads one report for a year into the database at a path, and closes it as a load does. */
async function loadYear(year: number, at = path): Promise<string> {
  const db = openWriter(at)
  const { revision } = await loadItems(db, [aDocument({ year })])
  db.$client.close()
  return revision
}

const revisionNow = () => reading(async ({ revision }) => revision)

test('without a database there is none to read; before the first load it has no revision', async () => {
  await expect(revisionNow()).rejects.toMatchObject({ code: 'DATABASE_MISSING' })
  openWriter(path).$client.close()
  expect(await reading(async ({ revision, day }) => [revision, day])).toEqual(['', null])
  const revision = await loadYear(2018)
  expect(await reading(async (read) => [read.revision, read.day])).toEqual([revision, '2026-01-02'])
})

test('tables of an earlier version cannot be read until a load brings them up to date', async () => {
  const db = openWriter(path)
  const set = db.$client.prepare(`update __drizzle_migrations set created_at = ?`)
  set.run(1795274698377)
  await expect(revisionNow()).rejects.toMatchObject({ code: 'DATABASE_OUTDATED' })
  set.run(4e12)
  expect(await revisionNow()).toBe('')
  db.$client.close()
})

test('a reading sees one revision, however much is loaded meanwhile; the next sees what was loaded', async () => {
  const first = await loadYear(2018)
  const second = await reading(async ({ db, revision }) => {
    const loaded = await loadYear(2019)
    expect([revision, await datasetRevision(db)]).toEqual([first, first])
    expect(await revisionNow()).toBe(loaded)
    expect(await datasetRevision(db)).toBe(first)
    return loaded
  })
  expect(second).not.toBe(first)
  expect(await revisionNow()).toBe(second)
})

test('who reads at the same time reads in one transaction, and nobody holds up a load when they have left', async () => {
  await loadYear(2018)
  await reading(async (first) => {
    await reading(async (second) => expect(second).toBe(first))
    await loadYear(2019)
    await reading(async (third) => {
      expect(third.order).toBeGreaterThan(first.order)
      expect(third.db).not.toBe(first.db)
    })
  })
  const writer = openWriter(path)
  const [log] = writer.$client.pragma('wal_checkpoint(truncate)') as { busy: number }[]
  writer.$client.close()
  expect(log!.busy).toBe(0)
})

test('a reading stays open for work that lasts longer than what began it, and ends with that', async () => {
  const first = await loadYear(2018)
  let go = () => {}
  const gate = new Promise<void>((resolve) => (go = resolve))
  let longer: Promise<string | null> | undefined
  const read = await reading(async (read) => {
    longer = read.stay(async () => {
      await gate
      return datasetRevision(read.db)
    })
    return read
  })
  await loadYear(2019)
  go()
  expect(await longer).toBe(first)
  await expect(read.stay(async () => 1)).rejects.toThrow('has ended')
})

test('is of one transaction for all bundles of the server, which have modules of their own', async () => {
  await loadYear(2018)
  vi.resetModules()
  const again = await import('#db/reading/reading')
  expect(again.reading).not.toBe(reading)
  await reading((mine) => again.reading(async (theirs) => expect(theirs).toBe(mine)))
})

test('follows when another file is put in its place, and a reading under way still ends', async () => {
  const before = await loadYear(2018)
  await reading(async ({ db }) => {
    const other = join(folder, 'other.db')
    const revision = await loadYear(2021, other)
    renameSync(other, path)
    expect(await revisionNow()).toBe(revision)
    expect(await datasetRevision(db)).toBe(before)
    expect((await allRegions(db)).length).toBeGreaterThan(0)
  })
})

test('what fails in a reading does not keep it open', async () => {
  await loadYear(2018)
  const read = await new Promise<{ stay: (work: () => Promise<void>) => Promise<void> }>((resolve) => {
    reading(async (one) => {
      resolve(one)
      throw new Error('no')
    }).catch(() => {})
  })
  await new Promise((resolve) => setImmediate(resolve))
  await expect(read.stay(async () => {})).rejects.toThrow('has ended')
})
