import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openReader, openWriter } from '#db/client'
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
