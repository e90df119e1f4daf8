import Sqlite from 'better-sqlite3'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as schema from '#db/schema'
import { aDatabase } from './builders.ts'

const folder = 'db/migrations/meta'
const journal = JSON.parse(readFileSync(`${folder}/_journal.json`, 'utf8')) as { entries: { idx: number }[] }
const last = String(journal.entries.at(-1)!.idx).padStart(4, '0')
const snapshot = JSON.parse(readFileSync(`${folder}/${last}_snapshot.json`, 'utf8'))

/** Name and definition of every table and index, by name. */
const definitions = (client: Sqlite.Database) =>
  client
    .prepare(
      `select name, sql from sqlite_master where sql is not null and name not like '\\_\\_%' escape '\\'
       and name not like 'sqlite%' order by name`,
    )
    .all() as { name: string; sql: string }[]

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
  ])
  expect(migrated.map(({ name, sql }) => ({ name, sql: sql.replace(/ WITHOUT ROWID$/, '') }))).toEqual(
    definitions(declared),
  )
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
