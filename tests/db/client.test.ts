import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openReader, openWriter, reader } from '#db/client'
import { datasetRevision } from '#db/queries/revisions'
import { aDocument, loadItems } from './builders.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'client-'))
  path = join(folder, 'deep', 'gongkai.db')
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

describe('a reader', () => {
  test('is one for all bundles of the server, which have modules of their own', async () => {
    await loadYear(2018)
    const first = reader()
    vi.resetModules()
    const again = await import('#db/client')
    expect(again.reader).not.toBe(reader)
    expect(again.reader()).toBe(first)
  })

  test.each([
    `delete from reports`,
    `insert into regions (code, name, level) values ('990000', 'x', 'province')`,
    `create table t (x)`,
    `pragma user_version = 7`,
  ])('cannot write: %s', async (statement) => {
    await loadYear(2018)
    const db = openReader(path)
    expect(() => db.$client.exec(statement)).toThrow(/readonly/)
    db.$client.close()
  })

  test('cannot make a database', () => {
    expect(() => openReader(path)).toThrow()
  })
})

describe('the connection of the web side', () => {
  test('is null before the first load, and there after it', async () => {
    expect(reader()).toBeNull()
    const revision = await loadYear(2018)
    expect(await datasetRevision(reader()!)).toBe(revision)
  })

  test('sees what a later load wrote', async () => {
    const first = await loadYear(2018)
    expect(await datasetRevision(reader()!)).toBe(first)
    const second = await loadYear(2019)
    expect(second).not.toBe(first)
    expect(await datasetRevision(reader()!)).toBe(second)
  })

  test('reads while a load is under way, and sees it only when it is done', async () => {
    const first = await loadYear(2018)
    const writer = openWriter(path)
    async function* slow() {
      yield aDocument({ year: 2020 })
      expect(await datasetRevision(reader()!)).toBe(first)
    }
    const { revision } = await loadItems(writer, slow())
    writer.$client.close()
    expect(await datasetRevision(reader()!)).toBe(revision)
  })

  test('follows when another file is put in its place, and a query under way still ends', async () => {
    await loadYear(2018)
    const before = reader()!
    const other = join(folder, 'other.db')
    const revision = await loadYear(2021, other)
    renameSync(other, path)
    expect(await datasetRevision(reader()!)).toBe(revision)
    expect(await datasetRevision(before)).not.toBe(revision)
  })
})
