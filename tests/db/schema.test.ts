import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { aDatabase, aDocument, aFigure, loadItems } from './builders.ts'

let db: Database

beforeEach(async () => {
  db = aDatabase()
  await loadItems(db, [aDocument(), aFigure({ year: '2019' })])
})

const run = (query: string) => () => db.$client.exec(query)
const observation = (columns: string) => `update observations set ${columns} where origin = 'document'`

describe('the engine itself refuses', () => {
  test.each([
    ['a value beside a missing status', observation(`status = 'blank'`)],
    ['a stated status without a value', observation(`value = null`)],
    ['a value that is text', observation(`value = 'many'`)],
    ['a value that is text like a number with words', observation(`value = '146条'`)],
    ['an unknown status', observation(`status = 'guessed'`)],
    ['no status', observation(`status = null`)],
    ['an unknown check', observation(`"check" = 'fine'`)],
    ['an unknown applicant', observation(`applicant = 'everyone'`)],
    ['an unknown source class', observation(`source_class = 'rumour'`)],
    ['an unknown origin', observation(`origin = 'memory'`)],
    ['a start without an end', observation(`"end" = null`)],
    ['a passage that ends before it starts', observation(`start = 9, "end" = 3`)],
    ['a passage before the text', observation(`start = -1`)],
    ['a passage from word to word', observation(`start = 'a', "end" = 'b'`)],
    ['a value without end', observation(`value = 9e999`)],
    ['a value that is bytes', observation(`value = x'31'`)],
    ['a number stated as none in words', observation(`status = 'zero_in_words', value = 5`)],
    ['an acceptance that is neither yes nor no', observation(`accepted = 2`)],
    [
      'a second observation of one indicator, applicant and origin',
      `insert into observations select * from observations`,
    ],
    [
      'one document as two reports',
      `update reports set text = 'x', sha256 = (select sha256 from reports where sha256 is not null)`,
    ],
    ['an indicator that the catalogue does not have', observation(`indicator = 'mood'`)],
    ['an observation of no report', observation(`report_key = 999`)],
    ['an unknown form', `update reports set form = '2013'`],
    ['a year that is text', `update reports set year = 'last'`],
    ['a year out of range', `update reports set year = 1018`],
    ['a text without its hash', `update reports set sha256 = null where text is not null`],
    [
      'two reports of one agency for one year',
      `insert into reports (id, agency_id, year) select 'other', agency_id, year from reports limit 1`,
    ],
    ['a report of no agency', `update reports set agency_id = 'nobody'`],
    ['an unknown scope', `update agencies set scope = 'planet'`],
    ['an agency without a name', `update agencies set name = ''`],
    ['an agency in no region', `update agencies set region_code = '123456'`],
    [
      'a region code that is no code',
      `insert into regions (code, name, level) values ('37x', 'x', 'county')`,
    ],
    ['an unknown level', `insert into regions (code, name, level) values ('990000', 'x', 'village')`],
    [
      'a finding of unknown severity',
      `insert into issues (report_key, origin, code, severity, message, message_en)
       select key, 'document', 'no-table', 'fatal', '', '' from reports limit 1`,
    ],
    [
      'a finding with half a place',
      `insert into issues (report_key, origin, code, severity, message, message_en, start)
       select key, 'document', 'no-table', 'note', '', '', 3 from reports limit 1`,
    ],
    [
      'a finding of unknown origin',
      `insert into issues (report_key, origin, code, severity, message, message_en)
       select key, 'rumour', 'no-table', 'note', '', '' from reports limit 1`,
    ],
    [
      'a reading of an unknown applicant',
      `insert into readings (report_key, indicator, applicant, value, status)
       select key, 'items_published', 'everyone', 1, 'reported' from reports limit 1`,
    ],
    [
      'a reading that is text',
      `insert into readings (report_key, indicator, applicant, value, status)
       select key, 'items_published', 'total', 'x', 'reported' from reports limit 1`,
    ],
  ])('%s', (_, query) => {
    expect(run(query)).toThrow(/constraint failed/)
  })
})

test('a report takes its observations, readings and findings with it', () => {
  run(`delete from reports`)()
  expect(db.$client.prepare(`select count(*) as n from observations`).get()).toEqual({ n: 0 })
})

test('observations are kept without a rowid', () => {
  expect(run(`select rowid from observations`)).toThrow(/no such column: rowid/)
})
