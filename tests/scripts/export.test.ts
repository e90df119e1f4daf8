import Sqlite from 'better-sqlite3'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReader, openWriter } from '#db/client'
import { load } from '#db/load/load'
import { dataSetFacts, exportFiles, exportPaths } from '#db/export/exportFiles'
import { copyDatabase } from '#db/export/sqliteSnapshot'
import type { DataPackage } from '#lib/export/dataPackage'
import { createExtractor } from '#lib/extract/extract'
import { textOfCell } from '#lib/files/csvCell'
import { writeExport } from '../../scripts/exportFolder.ts'
import { findInputs, readInput } from '../../scripts/inputs.ts'
import { readReference } from '../../scripts/reference.ts'
import { aDocument, loadItems } from '../db/builders.ts'
import { unzipped } from '../unzipped.ts'
import { packageBreaches } from './csvAgainstSchema.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'export-'))
const database = join(folder, 'gongkai.db')
const read = (...path: string[]) => readFileSync(join(folder, ...path))
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

async function exported(out: string, options: { zip?: boolean; force?: boolean } = {}) {
  const db = openReader(database)
  try {
    return await writeExport(db, join(folder, out), options)
  } finally {
    db.$client.close()
  }
}

beforeAll(async () => {
  const reference = readReference()
  const extractor = createExtractor(reference)
  const db = openWriter(database)
  async function* items() {
    for (const file of findInputs(['seeds']).files) yield* readInput(file, extractor)
  }
  await load(db, reference, items(), { strict: true, now: new Date('2026-01-02T03:04:05Z') })
  db.$client.close()
  await exported('whole')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the folder has every file and the database', () => {
  expect(readdirSync(join(folder, 'whole')).sort()).toEqual([...exportPaths, 'gongkai.sqlite'].sort())
})

test('every CSV keeps to the descriptor beside it, read by another reader', () => {
  expect(packageBreaches(join(folder, 'whole'))).toEqual([])
})

test('a CSV that does not keep to its descriptor is told', async () => {
  await exported('broken')
  const spoil = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, 'broken', file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(from, to))
    expect(packageBreaches(join(folder, 'broken')).join('\n')).not.toBe('')
    writeFileSync(path, text)
  }
  spoil('observations.csv', ',reported,', ',told,')
  spoil('observations.csv', '\r\n370826,', '\r\n370999,')
  spoil('reports.csv', ',2018,', ',MMXVIII,')
  spoil('regions.csv', /\r\n110000[^\r]*/, '')
  spoil('agencies.csv', '\r\n', '\r\n\r\n')
  expect(packageBreaches(join(folder, 'broken'))).toEqual([])
})

test('bytes and hashes of the descriptor are those of the files', () => {
  const { resources, version } = JSON.parse(read('whole', 'datapackage.json').toString()) as DataPackage
  expect(resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
    resources.map(({ path }) => {
      const file = read('whole', path)
      return [path, file.length, `sha256:${hashOf(file)}`]
    }),
  )
  expect(read('whole', 'README.md').toString()).toContain(version)
})

test('every passage leads to the same words in the text that the database keeps', () => {
  const db = new Sqlite(join(folder, 'whole', 'gongkai.sqlite'), { readonly: true })
  const textOf = db.prepare<[string], string>('select text from reports where id = ?').pluck()
  let passages = 0
  for (const file of ['observations.csv', 'readings.csv', 'issues.csv']) {
    const { data } = Papa.parse<Record<string, string>>(read('whole', file).toString(), {
      header: true,
      newline: '\r\n',
      skipEmptyLines: true,
    })
    for (const row of data.filter((one) => one.quote !== '')) {
      const quote = textOfCell(row.quote!)
      expect(textOf.get(row.report_id!)?.slice(Number(row.start), Number(row.end))).toBe(quote)
      passages++
    }
  }
  expect(passages).toBeGreaterThan(400)
  db.close()
})

test('the value that a person read is the value in the file', () => {
  const { data } = Papa.parse<Record<string, string>>(read('whole', 'observations.csv').toString(), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  })
  const said = (region: string, year: string, indicator: string) =>
    data.find(
      (row) =>
        row.region_code === region &&
        row.year === year &&
        row.indicator === indicator &&
        row.applicant === 'total',
    )
  expect(said('370826', '2018', 'channel_wechat')).toMatchObject({
    value: '23',
    status: 'reported',
    unit: '条',
    form: 'none',
    form_asks: 'false',
    quote: '政务微信公开政府信息\n\n23条',
  })
  expect(said('371002', '2018', 'interpretations')).toMatchObject({ origin: 'document' })
})

test('the same data gives the same bytes', async () => {
  await exported('again')
  const names = readdirSync(join(folder, 'again'))
  expect(names.filter((name) => hashOf(read('again', name)) !== hashOf(read('whole', name)))).toEqual([])
})

describe('the ZIP', () => {
  test('holds the same files, and the same bytes in any time zone', async () => {
    await exported('zipped', { zip: true })
    expect(readdirSync(join(folder, 'zipped')).sort()).toEqual(['gongkai.sqlite', 'gongkai.zip'])
    const files = await unzipped(join(folder, 'zipped', 'gongkai.zip'))
    expect([...files.keys()]).toEqual(exportPaths)
    for (const [path, { bytes, date }] of files) {
      expect(bytes.equals(read('whole', path)), path).toBe(true)
      expect(date).toBe('2026-1-2 12:00')
    }
    const before = process.env.TZ
    process.env.TZ = 'America/Los_Angeles'
    try {
      await exported('elsewhere', { zip: true })
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
    expect(hashOf(read('elsewhere', 'gongkai.zip'))).toBe(hashOf(read('zipped', 'gongkai.zip')))
  })
})

describe('the database beside it', () => {
  test('is whole, needs no log and drops nothing', () => {
    const path = join(folder, 'whole', 'gongkai.sqlite')
    const copy = new Sqlite(path, { readonly: true })
    const own = new Sqlite(database, { readonly: true })
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete')
    const tables = own
      .prepare(`select name from sqlite_master where type = 'table' order by name`)
      .pluck()
      .all() as string[]
    for (const name of tables)
      expect(copy.prepare(`select * from "${name}"`).all(), name).toEqual(
        own.prepare(`select * from "${name}"`).all(),
      )
    copy.close()
    own.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
  })
})

test('all is of one revision while a load goes on', async () => {
  const path = join(folder, 'live.db')
  const writer = openWriter(path)
  await loadItems(writer, [aDocument({ year: 2018 }), aDocument({ year: 2019 })])
  const reader = openReader(path)
  reader.$client.exec('begin')
  const facts = (await dataSetFacts(reader))!
  const texts = new Map<string, string>()
  let year = 2020
  for (const { path, pieces } of exportFiles(reader, facts)) {
    let text = ''
    for await (const piece of pieces()) {
      text += piece
      await loadItems(writer, [aDocument({ year: year++ })])
    }
    texts.set(path, text)
  }
  await loadItems(writer, [aDocument({ year: 2017 })])
  await copyDatabase(reader, join(folder, 'live.sqlite'))
  reader.$client.exec('commit')
  for (const table of ['observations', 'reports', 'readings'])
    expect(texts.get(`${table}.csv`)!.trimEnd().split('\r\n').length, table).toBe(3)
  const copy = new Sqlite(join(folder, 'live.sqlite'), { readonly: true })
  expect(copy.prepare('select count(*) from reports').pluck().get()).toBe(2)
  expect(copy.prepare('select revision from revisions').pluck().all()).toEqual([facts.revision])
  expect(writer.$client.prepare('select count(*) from reports').pluck().get()).toBeGreaterThan(15)
  for (const one of [copy, reader.$client, writer.$client]) one.close()
})

describe('a folder that is in use', () => {
  test('is left as it is, unless an earlier export is to be replaced', async () => {
    await exported('used')
    await expect(exported('used')).rejects.toThrow('is not empty; --force replaces an earlier export in it')
    await exported('used', { force: true, zip: true })
    expect(readdirSync(join(folder, 'used')).sort()).toEqual(['gongkai.sqlite', 'gongkai.zip'])
    writeFileSync(join(folder, 'used', 'thesis.docx'), '')
    await expect(exported('used', { force: true })).rejects.toThrow(
      'holds what no export wrote, so it is left as it is: thesis.docx',
    )
    expect(readdirSync(join(folder, 'used'))).toContain('thesis.docx')
  })

  test('may be there if it is empty', async () => {
    mkdirSync(join(folder, 'empty'))
    expect((await exported('empty')).files.length).toBe(13)
  })

  test('is no file', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(exported('file')).rejects.toThrow('not a folder')
  })

  test('has nothing half written beside it afterwards', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

test('a database that holds no data yet is told', async () => {
  const db = openWriter(join(folder, 'empty.db'))
  await expect(writeExport(db, join(folder, 'nothing'))).rejects.toThrow('holds no data yet')
  expect(db.$client.inTransaction).toBe(false)
  db.$client.close()
  expect(existsSync(join(folder, 'nothing'))).toBe(false)
})

describe('the command', () => {
  const command = (...args: string[]) =>
    run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/export.ts', ...args]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    )

  test('writes and says what', async () => {
    const { code, stdout } = await command('--out', join(folder, 'by-command'), '--database', database)
    expect(code).toBe(0)
    expect(stdout).toMatch(/wrote 13 files to .*; data revision [0-9a-f]{16}\n$/)
  })

  test.each([
    [['--database', database], 2, '--out names the folder to write to'],
    [['--out', join(folder, 'x'), '--colour'], 2, 'usage: npm run export'],
    [['--out', join(folder, 'x'), '--database', join(folder, 'gone.db')], 1, 'there is no database at'],
  ])('%j ends with %i and a sentence', async (args, code, sentence) => {
    const result = await command(...args)
    expect(result.code).toBe(code)
    expect(result.stderr).toContain(sentence)
  })
})
