import { expect, test } from 'vitest'
import { refusalLine } from '#db/load/summary'
import type { Extraction } from '#lib/model/extraction'
import type { FigureRow } from '#lib/model/figure'
import {
  aDatabase,
  aDocument,
  aFigure,
  aFinding,
  anObservation,
  contentOf,
  loadItems,
} from '#tests/db/builders'

const aReading: Extraction['observations'][number]['readings'][number] = {
  value: 2018,
  status: 'reported',
  sourceClass: 'narrative',
  year: null,
  exclusion: null,
  note: null,
  quote: '2018',
  start: 10,
  end: 14,
}

/** The other items of the load must go on, and an empty database must hold exactly them. */
async function reasonFor(item: ReturnType<typeof aDocument>): Promise<string[]> {
  const db = aDatabase()
  const summary = await loadItems(db, [item, aDocument({ year: 2020 })])
  const alone = aDatabase()
  await loadItems(alone, [aDocument({ year: 2020 })])
  expect(contentOf(db)).toEqual(contentOf(alone))
  return summary.refused.map(refusalLine)
}

test.each<[string, Partial<Extraction>, string]>([
  ['a region code that is none', { regionCode: '37x' }, 'unknown region: 37x'],
  ['a region in no province', { regionCode: '990000' }, 'unknown region: 990000'],
  ['a year of another century', { year: 1018 }, 'the statistical year is not between 2000 and 2100: 1018'],
  ['an agency without a name', { agency: ' ' }, 'the reporting body cannot be told'],
  [
    'one observation twice',
    { observations: [anObservation(), anObservation({ value: 5 })] },
    'two observations of items_published total',
  ],
  [
    'a value too large to be one',
    { observations: [anObservation({ value: 1e300 })] },
    'the value of items_published is too large',
  ],
  [
    'a value beside a zero in words',
    { observations: [anObservation({ status: 'zero_in_words' })] },
    'items_published is zero in words, with the value 146',
  ],
  [
    'half a place',
    { observations: [anObservation({ end: null })] },
    'the quote of items_published is not at its place in the text',
  ],
  [
    'a reading whose quote is elsewhere',
    { observations: [anObservation({ readings: [{ ...aReading, start: 11, end: 15 }] })] },
    'the quote of items_published is not at its place in the text',
  ],
  [
    'a reading without the value its status claims',
    { observations: [anObservation({ readings: [{ ...aReading, value: null }] })] },
    'items_published is reported, with the value null',
  ],
  [
    'a finding whose second quote is elsewhere',
    { issues: [{ ...aFinding(), other: { quote: '2018', start: 0, end: 4 } }] },
    'the quote of a finding is not at its place in the text',
  ],
  ['a body of two lines', { agency: '甲局\n=1+1' }, 'agency has a line break: 甲局\\n=1+1'],
  [
    'a title that turns the direction of writing',
    { title: '甲局\u202e年报' },
    'title has a character that turns the direction of writing: 甲局\\u202e年报',
  ],
  [
    'a sector that turns the direction of writing',
    { sector: '工\u202e信' },
    'sector has a character that turns the direction of writing: 工\\u202e信',
  ],
  [
    'a title longer than one can be',
    { title: '报'.repeat(121) },
    `title has more than 120 characters: ${'报'.repeat(40)}…`,
  ],
  [
    'a finding about an unknown indicator',
    { issues: [{ ...aFinding(), indicator: 'mood' }] },
    'unknown indicator: mood',
  ],
])('a document with %s is refused, and nothing else', async (_, over, reason) => {
  expect(await reasonFor(aDocument(over))).toEqual([`reports/weishan.txt: ${reason}`])
})

test.each<[string, Partial<FigureRow>, string]>([
  ['a year before any report', { year: '1999' }, 'the statistical year is not between 2000 and 2100: 1999'],
  ['a value of 400 digits', { value: '9'.repeat(400) }, 'the value of items_published is too large'],
  [
    'a number stated as none in words',
    { status: 'zero_in_words' },
    'items_published is zero in words, with the value 146',
  ],
  ['a negative count', { value: '-12' }, 'the value of items_published is negative: -12'],
  [
    'more than there can be',
    { value: '13912345678' },
    'the value of items_published is too large: 13912345678, more than 10000000',
  ],
  ['a broken count', { value: '12.5' }, 'the value of items_published is no whole number: 12.5'],
  [
    'the name of another region than its code',
    { region: '嘉善县' },
    'region_code 370826 is 微山县, not 嘉善县',
  ],
  ['a body of two lines', { agency: '甲局\n=1+1' }, 'agency has a line break: 甲局\\n=1+1'],
  ['a tab in its region', { region: '微山\t县' }, 'region has a tab or another control character: 微山\\t县'],
  [
    'a body that turns the direction of writing',
    { agency: '甲\u2067局' },
    'agency has a character that turns the direction of writing: 甲\\u2067局',
  ],
  [
    'a body longer than one can be',
    { agency: '局'.repeat(121) },
    `agency has more than 120 characters: ${'局'.repeat(40)}…`,
  ],
  [
    'an address that is no web address',
    { source_url: 'javascript:alert(1)' },
    'source_url is no web address: javascript:alert(1)',
  ],
])('a row of figures with %s is refused, and nothing else', async (_, over, reason) => {
  expect(await reasonFor(aFigure(over))).toEqual([`figures.csv:2: ${reason}`])
})

test.each<[string, Partial<FigureRow>]>([
  ['the same figure by another way of writing', { value: '146.0' }],
  ['the same figure from another page', { source_url: 'http://www.example.gov.cn/b.html' }],
  ['no address', { source_url: '', year: '2019' }],
  ['its region in short', { region: '微山', year: '2020' }],
  ['its region in full', { region: '济宁市微山县', year: '2020' }],
  ['its region before it changed its kind', { region: '微山市', year: '2020' }],
  ['a name as long as one may be', { agency: '局'.repeat(120), year: '2020' }],
  ['no region in words', { region: '', year: '2020' }],
])('a row of figures with %s is taken', async (_, over) => {
  const summary = await loadItems(aDatabase(), [aFigure(), aFigure(over, 3)])
  expect(summary.refused).toEqual([])
})

test('a second figure of the same value and another status is refused', async () => {
  const summary = await loadItems(aDatabase(), [aFigure(), aFigure({ status: 'approximate' }, 3)])
  expect(summary.refused).toHaveLength(1)
})

test('what an extracted line says is refused with its file and line', async () => {
  const item = { ...aDocument({ year: null }), from: { file: 'lines.ndjson', place: '7' } }
  const summary = await loadItems(aDatabase(), [item])
  expect(summary.refused.map(refusalLine)).toEqual(['lines.ndjson:7: the statistical year cannot be told'])
})

test('a title of several lines, as earlier versions extracted it, is held as one', async () => {
  const db = aDatabase()
  const summary = await loadItems(db, [aDocument({ title: '微山县工信局\r\n  2018年\t年报' })])
  expect(summary).toMatchObject({ added: 1, refused: [] })
  expect(db.$client.prepare('select title from reports').pluck().all()).toEqual(['微山县工信局2018年 年报'])
})
