import { refusalOf } from '#lib/model/refusal/refusals'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openWriter, type Database } from '#db/client'
import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { refusalLine } from '#db/load/summary'
import {
  aDatabase,
  aDocument,
  aFigure,
  anObservation,
  contentOf,
  loadItems,
  reference,
  reportText,
  aFinding,
} from '#tests/db/builders'

let db: Database
beforeEach(() => {
  db = aDatabase()
})

const rows = (query: string) => db.$client.prepare(query).all()

describe('a document', () => {
  test('is added with its text, observations, readings and findings', async () => {
    const rival = {
      value: 150,
      status: 'approximate',
      sourceClass: 'narrative',
      year: null,
      exclusion: null,
      note: null,
      quote: '2018',
      start: 10,
      end: 14,
    } as const
    const summary = await loadItems(db, [
      aDocument({
        observations: [anObservation({ readings: [rival] })],
        issues: [aFinding()],
      }),
    ])
    expect(summary).toMatchObject({ added: 1, replaced: 0, unchanged: 0, refused: [], isLoaded: true })
    expect(rows('select year, form, text from reports')).toEqual([
      { year: 2018, form: '2014', text: reportText },
    ])
    expect(rows('select value, accepted from observations')).toEqual([{ value: 146, accepted: 1 }])
    expect(rows('select value, status from readings')).toEqual([{ value: 150, status: 'approximate' }])
    expect(rows('select code from issues')).toEqual([{ code: 'no-table' }])
  })

  test('says what is unsure in it: findings above a note by code, with the first', async () => {
    const finding = (code: 'channel-exceeds-total' | 'no-table', severity: 'warning' | 'note') => ({
      code,
      severity,
      message: '多于总数',
      messageEn: 'more than the total',
      indicator: null,
      value: null,
      otherValue: null,
      quote: null,
      start: null,
      end: null,
      other: null,
    })
    const issues = [finding('channel-exceeds-total', 'warning'), finding('no-table', 'note')]
    const summary = await loadItems(db, [aDocument({ issues })])
    expect(summary.findings).toEqual([
      {
        code: 'channel-exceeds-total',
        severity: 'warning',
        count: 1,
        first: '微山县工业和信息化局 2018 多于总数',
      },
    ])
    expect((await loadItems(db, [aDocument({ issues })])).findings).toEqual([])
  })

  test('again changes nothing, the revision included', async () => {
    const first = await loadItems(db, [aDocument()])
    const before = contentOf(db)
    const second = await loadItems(db, [aDocument()])
    expect(second).toMatchObject({ added: 0, replaced: 0, unchanged: 1, changes: [] })
    expect(second.revision).toBe(first.revision)
    expect(contentOf(db)).toEqual(before)
    expect(rows('select count(*) as n from revisions')).toEqual([{ n: 1 }])
  })

  test('with another reading replaces the report and says what changed', async () => {
    const first = await loadItems(db, [aDocument({ observations: [anObservation()] })])
    const second = await loadItems(db, [
      aDocument({
        observations: [
          anObservation({ status: 'blank' }),
          anObservation({ indicator: 'channel_website', value: 0 }),
        ],
      }),
    ])
    expect(second).toMatchObject({ added: 0, replaced: 1, unchanged: 0 })
    expect(second.changes).toEqual([
      '微山县工业和信息化局 2018 items_published: 146 → blank',
      '微山县工业和信息化局 2018 channel_website: not_reported → 0',
    ])
    expect(second.revision).not.toBe(first.revision)
    expect(rows('select indicator, value, status from observations order by 1')).toEqual([
      { indicator: 'channel_website', value: 0, status: 'reported' },
      { indicator: 'items_published', value: null, status: 'blank' },
    ])
  })

  test('that no longer states a value says so', async () => {
    await loadItems(db, [aDocument()])
    const summary = await loadItems(db, [aDocument({ observations: [] })])
    expect(summary.changes).toEqual(['微山县工业和信息化局 2018 items_published: 146 → not_reported'])
  })

  test('keeps what its form asks for and it does not state, and leaves out what is not asked', async () => {
    await loadItems(db, [
      aDocument({
        form: '2021',
        observations: [
          anObservation({ indicator: 'items_published', status: 'not_reported' }),
          anObservation({ indicator: 'applications_received', status: 'not_reported' }),
        ],
      }),
    ])
    expect(rows('select indicator, status from observations')).toEqual([
      { indicator: 'applications_received', status: 'not_reported' },
    ])
  })

  test.each([
    [
      'whose agency cannot be told',
      { agency: null },
      'reports/weishan.txt: the reporting body cannot be told',
    ],
    ['whose year cannot be told', { year: null }, 'reports/weishan.txt: the statistical year cannot be told'],
    [
      'with an unknown indicator',
      { observations: [anObservation({ indicator: 'mood' })] },
      'reports/weishan.txt: unknown indicator: mood',
    ],
    [
      'with a quote that is elsewhere',
      { observations: [anObservation({ start: 0, end: 4 })] },
      'reports/weishan.txt: the quote of items_published is not at its place in the text',
    ],
  ])('%s is refused', async (_, over, line) => {
    const summary = await loadItems(db, [aDocument(over), aDocument({ year: 2020 })])
    expect(summary.refused.map(refusalLine)).toEqual([line])
    expect(summary).toMatchObject({ added: 1, isLoaded: true })
    expect(rows('select year from reports')).toEqual([{ year: 2020 }])
  })

  test('is refused beside another of the same agency and year, naming both', async () => {
    const summary = await loadItems(db, [
      aDocument(),
      aDocument({ source: 'reports/copy.txt', form: '2019' }),
    ])
    expect(summary.refused.map(refusalLine)).toEqual([
      'reports/copy.txt: a second report of 微山县工业和信息化局 for 2018; the first is reports/weishan.txt',
    ])
    expect(rows('select form from reports')).toEqual([{ form: '2014' }])
  })
})

describe('a body', () => {
  test.each([
    ['the longer name first', ['威海市环翠区工业和信息化局', '环翠区工业和信息化局']],
    ['the shorter name first', ['环翠区工业和信息化局', '威海市环翠区工业和信息化局']],
  ])('is one under both its names, and shows the fuller: %s', async (_, [first, second]) => {
    await loadItems(db, [
      aDocument({ agency: first!, regionCode: '371002', year: 2018 }),
      aDocument({ agency: second!, regionCode: '371002', year: 2019 }),
    ])
    expect(rows('select name, sector from agencies')).toEqual([
      { name: '威海市环翠区工业和信息化局', sector: '工信' },
    ])
    expect(rows('select year from reports order by 1')).toEqual([{ year: 2018 }, { year: 2019 }])
  })

  test.each([
    '微山县商务局 (inferred)',
    '微山县商务局（推断）',
    '微山县商务局 (full form inferred, not printed)',
  ])('is shown without the remark on its name: %s', async (agency) => {
    await loadItems(db, [aFigure({ agency })])
    expect(rows('select name, core from agencies')).toEqual([{ name: '微山县商务局', core: '商务局' }])
  })

  test('of the same name elsewhere is another', async () => {
    await loadItems(db, [
      aDocument({ agency: '县经济和信息化局', regionCode: '330421' }),
      aDocument({ agency: '县经济和信息化局', regionCode: null }),
      aDocument({ agency: '县经济和信息化局', regionCode: '370826' }),
    ])
    expect(rows('select count(*) as n from agencies')).toEqual([{ n: 3 }])
  })

  test('in a region that is not in the catalogue keeps the region, its level and what it lies in', async () => {
    await loadItems(db, [aFigure({ region_code: '370899', region: '旧县', agency: '旧县商务局' })])
    expect(rows(`select code, name, level, parent from regions where code = '370899'`)).toEqual([
      { code: '370899', name: '旧县', level: 'county', parent: '370800' },
    ])
    const again = await loadItems(db, [
      aFigure({ region_code: '370899', region: '旧县', agency: '旧县商务局' }),
    ])
    expect(again).toMatchObject({ added: 0, unchanged: 1 })
  })

  test('that is a government reports for its area', async () => {
    await loadItems(db, [aFigure({ agency: '微山县人民政府', sector: '政府' })])
    expect(rows('select scope from agencies')).toEqual([{ scope: 'area' }])
  })
})

describe('a load with a refusal', () => {
  const items: LoadItem[] = [
    aDocument({ year: 2019 }),
    {
      kind: 'refused',
      file: 'blank.txt',
      place: '',
      reason: refusalOf('other', { detail: 'the file\nis empty' }),
    },
    aFigure({ indicator: 'mood' }, 7),
  ]
  const lines = ['blank.txt: the file is empty', 'figures.csv:7: unknown indicator: mood']

  test('names each in a line and loads the rest', async () => {
    const summary = await loadItems(db, items)
    expect(summary.refused.map(refusalLine)).toEqual(lines)
    expect(summary).toMatchObject({ added: 1, isLoaded: true })
  })

  test('loads nothing when it is strict, and leaves what was there', async () => {
    const first = await loadItems(db, [aDocument()])
    const before = contentOf(db)
    const summary = await loadItems(db, items, { strict: true })
    expect(summary.refused.map(refusalLine)).toEqual(lines)
    expect(summary).toMatchObject({ isLoaded: false, revision: first.revision })
    expect(contentOf(db)).toEqual(before)
  })

  test('is strict without a refusal as any other', async () => {
    expect(await loadItems(db, [aDocument()], { strict: true })).toMatchObject({ added: 1, isLoaded: true })
  })

  test('that breaks off leaves what was there', async () => {
    await loadItems(db, [aDocument()])
    const before = contentOf(db)
    function* broken(): Generator<LoadItem> {
      yield aDocument({ year: 2020 })
      throw new Error('the disk is gone')
    }
    await expect(loadItems(db, broken())).rejects.toThrow('the disk is gone')
    expect(contentOf(db)).toEqual(before)
    expect(db.$client.inTransaction).toBe(false)
  })
})

test('the revision is the same wherever the same data is, and another when the catalogue changes', async () => {
  const items = [aDocument(), aFigure({ year: '2020' })]
  const here = await loadItems(db, items)
  const there = await loadItems(aDatabase(), items.toReversed())
  expect(there.revision).toBe(here.revision)
  const [first, ...others] = reference.indicators
  const renamed = { ...reference, indicators: [{ ...first!, labelEn: 'Another name' }, ...others] }
  const changed = await loadItems(db, items, { reference: renamed })
  expect(changed).toMatchObject({ added: 0, replaced: 0, unchanged: 2 })
  expect(changed.revision).not.toBe(here.revision)
})

test('a load whose items are still to come locks nobody out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  const path = join(folder, 'test.db')
  const [slow, quick] = [openWriter(path), openWriter(path)]
  let come = () => {}
  const coming = new Promise<void>((resolve) => (come = resolve))
  async function* items(): AsyncGenerator<LoadItem> {
    yield aDocument()
    await coming
    yield aFigure()
  }
  const first = loadItems(slow, items())
  expect(await loadItems(quick, [aFigure()])).toMatchObject({ added: 1 })
  come()
  expect(await first).toMatchObject({ added: 1, unchanged: 1, refused: [] })
  for (const db of [slow, quick]) db.$client.close()
  expect(readdirSync(folder)).toEqual(['test.db'])
  rmSync(folder, { recursive: true })
})
