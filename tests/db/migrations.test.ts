import Sqlite from 'better-sqlite3'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openWriter } from '#db/client'
import { loads, recordedSince } from '#db/queries/history/loads'
import { refusalsForView } from '#db/queries/refusals'
import * as schema from '#db/schema'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { aDatabase } from './builders.ts'

const folder = 'db/migrations/meta'
const journal = JSON.parse(readFileSync(`${folder}/_journal.json`, 'utf8')) as { entries: { idx: number }[] }
const last = String(journal.entries.at(-1)!.idx).padStart(4, '0')
const snapshot = JSON.parse(readFileSync(`${folder}/${last}_snapshot.json`, 'utf8'))

/** Name and definition of every table and index that Drizzle knows, by name; a table that was renamed has its name in other quotes. */
const definitions = (client: Sqlite.Database) =>
  (
    client
      .prepare(
        `select name, sql from sqlite_master where sql is not null and name not like '\\_\\_%' escape '\\'
       and name not like 'sqlite%' and name not like 'text\\_search%' escape '\\' order by name`,
      )
      .all() as { name: string; sql: string }[]
  ).map(({ name, sql }) => ({
    name,
    // A column that was added stands on the line of the one before; where the last was dropped, the bracket follows it.
    sql: sql
      .replace(/^CREATE TABLE "(\w+)"/, 'CREATE TABLE `$1`')
      .replace(/, `/g, ',\n\t`')
      .replace(/\n\)/, ')'),
  }))

test('the newest migration knows the schema as it is: generating another would write nothing', async () => {
  const now = await generateSQLiteDrizzleJson(schema, snapshot.id)
  expect(await generateSQLiteMigration(snapshot, now)).toEqual([])
})

test('the migrations make what the schema says, but for the rowid that is left out by hand', async () => {
  const none = await generateSQLiteDrizzleJson({})
  const statements = await generateSQLiteMigration(none, await generateSQLiteDrizzleJson(schema))
  const declared = new Sqlite(':memory:')
  for (const statement of statements) declared.exec(statement)
  const migrated = definitions(aDatabase().$client)
  expect(migrated.filter(({ sql }) => / WITHOUT ROWID$/.test(sql)).map(({ name }) => name)).toEqual([
    'observations',
    'unread_numbers',
  ])
  expect(migrated.map(({ name, sql }) => ({ name, sql: sql.replace(/ WITHOUT ROWID$/, '') }))).toEqual(
    definitions(declared),
  )
})

/** A database as it was before a migration: its folder, its path, and the database, open. */
function databaseBefore(migration: number) {
  const place = mkdtempSync(join(tmpdir(), 'migrations-'))
  const before = join(place, 'migrations')
  cpSync('db/migrations', before, { recursive: true })
  const entries = journal.entries.filter(({ idx }) => idx < migration)
  writeFileSync(join(before, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  const path = join(place, 'gongkai.sqlite')
  return { place, path, old: openWriter(path, before).$client }
}

test('a database of before keeps what it holds and takes a cell that cannot be read', () => {
  const { place, path, old } = databaseBefore(6)
  old.exec(`
    insert into indicators (id, position, label_zh, label_en, unit, "group", by_applicant, forms, in_prose)
      values ('items_published', 1, 'x', 'x', '条', 'publishing', 0, '2014', 1);
    insert into agencies (id, name, core, scope) values ('a', '某局', '某局', 'agency');
    insert into reports (key, id, agency_id, year) values (1, 'a-2020', 'a', 2020);
    insert into observations (report_key, indicator, applicant, origin, value, status, "check") values (1, 'items_published', 'total', 'document', 7, 'reported', 'ok');
    insert into readings (report_key, indicator, applicant, status) values (1, 'items_published', 'total', 'blank');
    insert into statement_counts values ('items_published', '2014', 2020, 'reported', 1);`)
  const unreadable = `update observations set value = null, status = 'unreadable'`
  expect(() => old.exec(unreadable)).toThrow(/CHECK/)
  old.close()
  const { $client } = openWriter(path)
  const held = ['observations', 'readings', 'statement_counts'].map((table) =>
    $client.prepare(`select status from ${table}`).pluck().all(),
  )
  expect(held).toEqual([['reported'], ['blank'], ['reported']])
  $client.exec(unreadable)
  expect(() => $client.exec(`update observations set value = 7`)).toThrow(/CHECK/)
  expect(definitions($client)).toEqual(definitions(aDatabase().$client))
  expect($client.pragma('foreign_key_check')).toEqual([])
  $client.close()
  rmSync(place, { recursive: true })
})

test('a transcribed total that is one channel’s figure is withdrawn, and what the document says counts again', () => {
  const { place, path, old } = databaseBefore(9)
  const note = 'stated for one channel, the only total given'
  old.exec(`
    insert into indicators (id, position, label_zh, label_en, unit, "group", by_applicant, forms, in_prose)
      values ('items_published', 1, 'x', 'x', '条', 'publishing', 0, '2014', 1), ('channel_website', 2, 'x', 'x', '条', 'publishing', 0, '2014', 1);
    insert into agencies (id, name, core, scope) values ('a', '某局', '某局', 'agency');
    insert into reports (key, id, agency_id, year) values (1, 'a-2020', 'a', 2020);
    insert into report_counts (report_key, stated) values (1, 2);
    insert into observations (report_key, indicator, applicant, origin, value, status, "check", accepted, note) values
      (1, 'items_published', 'total', 'document', null, 'not_reported', 'not_checked', 0, null),
      (1, 'items_published', 'total', 'figures', 7, 'reported', 'ok', 1, '${note}'),
      (1, 'channel_website', 'total', 'figures', 7, 'reported', 'ok', 1, 'another note');`)
  old.close()
  const { $client } = openWriter(path)
  expect(
    $client.prepare('select indicator, origin, accepted from observations order by indicator').raw().all(),
  ).toEqual([
    ['channel_website', 'figures', 1],
    ['items_published', 'document', 1],
  ])
  expect($client.prepare('select stated from report_counts').pluck().all()).toEqual([1])
  $client.close()
  rmSync(place, { recursive: true })
})

test('refusals of before get codes where their sentence tells, and keep the sentence where not', async () => {
  const { place, path, old } = databaseBefore(7)
  const reasons = [
    'the file is empty',
    'the document is encrypted: it opens with a password only',
    'the PDF is damaged: Invalid PDF structure.',
    'unknown region: 990000',
    'value is not a number: ',
    'the PDF has 700 pages, more than 500',
  ]
  const add = old.prepare(
    `insert into refusals (source, place, reason, region_code, year, agency, revision) values (?, '4', ?, '370826', 2018, '某局', 'r')`,
  )
  for (const [i, reason] of reasons.entries()) add.run(`${i}.pdf`, reason)
  old.close()
  const db = openWriter(path)
  const kept = await refusalsForView(db, {})
  expect(kept.map(({ reason }) => reason)).toEqual([
    { code: 'file-empty', params: {} },
    { code: 'encrypted', params: {} },
    { code: 'pdf-damaged', params: { detail: 'Invalid PDF structure.' } },
    { code: 'region-unknown', params: { code: '990000' } },
    { code: 'value-no-number', params: { value: '' } },
    { code: 'other', params: { detail: 'the PDF has 700 pages, more than 500' } },
  ])
  expect(kept.map(({ reason }) => wordRefusal(reason, 'en'))).toEqual(reasons)
  expect(kept[0]).toMatchObject({ source: '0.pdf', place: '4', regionCode: '370826', year: 2018 })
  expect(definitions(db.$client)).toEqual(definitions(aDatabase().$client))
  expect(() => db.$client.exec(`update refusals set params = '{'`)).toThrow(/CHECK/)
  db.$client.close()
  rmSync(place, { recursive: true })
})

test('a database of before keeps its loads, and changes are recorded from then on', async () => {
  const { place, path, old } = databaseBefore(10)
  old.exec(`insert into revisions (number, revision, loaded_at, added, replaced, refused, changes)
    values (1, 'aaaaaaaaaaaaaaaa', '2026-01-01T00:00:00Z', 3, 0, 0, ''), (2, 'bbbbbbbbbbbbbbbb', '2026-01-02T00:00:00Z', 0, 1, 0, 'x 2018 y: 1 → 2');`)
  old.close()
  const db = openWriter(path)
  expect(loads(db)).toMatchObject([
    { number: 2, revision: 'bbbbbbbbbbbbbbbb', replaced: 1, removed: null, figuresChanged: null },
    { number: 1, revision: 'aaaaaaaaaaaaaaaa', added: 3, removed: null, figuresChanged: null },
  ])
  expect(recordedSince(db)).toMatchObject({ number: 2 })
  expect(definitions(db.$client)).toEqual(definitions(aDatabase().$client))
  db.$client.close()
  rmSync(place, { recursive: true })
})

test('a chart reads one stretch of the observations, a narrow view looks up its own', () => {
  const plan = (where: string) =>
    (
      aDatabase()
        .$client.prepare(`explain query plan select value from observations where ${where}`)
        .all() as { detail: string }[]
    )[0]!.detail
  const chart = `indicator in ('a', 'b') and applicant = 'total' and accepted = 1`
  expect(plan(chart)).toContain('USING PRIMARY KEY (indicator=? AND applicant=?)')
  expect(plan(`${chart} and report_key in (select key from reports where agency_id = 'a')`)).toContain(
    'USING PRIMARY KEY (indicator=? AND applicant=? AND report_key=?)',
  )
  expect(plan('report_key = 1')).toContain('observations_report')
})
