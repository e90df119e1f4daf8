import { refusalOf } from '#lib/model/refusal/refusals'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { toldByName } from '#db/load/tellRefused'
import { refusalsForView } from '#db/queries/refusals'
import { aDatabase, aDocument, aFigure, contentOf, loadItems, reference } from '#tests/db/builders'

let db: Database
beforeEach(() => {
  db = aDatabase()
})

const refused = (file: string, over: Partial<LoadItem & { kind: 'refused' }> = {}): LoadItem => ({
  kind: 'refused',
  file,
  place: '',
  reason: refusalOf('scan'),
  ...over,
})

const kept = async () =>
  (await refusalsForView(db, {})).map(({ source, place, regionCode, year, agency }) =>
    [source, place, regionCode, year, agency].join(' '),
  )

test('a refused document is kept with its reason and what is sure of it, and the report is as before', async () => {
  await loadItems(db, [aDocument()])
  const before = contentOf(db)
  const summary = await loadItems(db, [refused('in/微山县工业和信息化局2019年政府信息公开工作年度报告.pdf')])
  expect(summary.refused).toEqual([
    {
      file: 'in/微山县工业和信息化局2019年政府信息公开工作年度报告.pdf',
      place: '',
      reason: { code: 'scan', params: {} },
    },
  ])
  expect(await refusalsForView(db, {})).toEqual([
    {
      source: 'in/微山县工业和信息化局2019年政府信息公开工作年度报告.pdf',
      place: '',
      reason: { code: 'scan', params: {} },
      regionCode: '370826',
      year: 2019,
      agency: '微山县工业和信息化局',
    },
  ])
  expect(contentOf(db)).toEqual(before)
})

test('what a document, a row or a line says of itself comes before its name', async () => {
  await loadItems(db, [
    aDocument({ source: '370323-2016.txt', regionCode: '370826', year: 1018 }),
    aDocument({ source: 'b.txt', agency: null }),
    aFigure({ indicator: 'mood', year: '2017' }, 9),
    refused('lines.ndjson', { place: '4', told: { agency: null, regionCode: '999999x', year: 2018 } }),
  ])
  expect(await kept()).toEqual([
    'lines.ndjson 4  2018 ',
    '370323-2016.txt  370826  微山县工业和信息化局',
    'figures.csv 9 370826 2017 微山县工业和信息化局',
    'b.txt  370826 2018 ',
  ])
})

describe('a refusal is forgotten', () => {
  test('when its source is taken', async () => {
    await loadItems(db, [refused('reports/weishan.txt'), refused('other.pdf')])
    await loadItems(db, [aDocument()])
    expect(await kept()).toEqual(['other.pdf    '])
  })

  test('when its bytes are taken under another name, also in the same load', async () => {
    const sha256 = (aDocument() as { extraction: { sha256: string } }).extraction.sha256
    await loadItems(db, [refused('a.txt', { sha256 }), refused('b.txt', { sha256: 'f'.repeat(64) })])
    expect(await kept()).toHaveLength(2)
    await loadItems(db, [aDocument({}), refused('c.txt', { sha256 })])
    expect(await kept()).toEqual(['b.txt    '])
  })

  test('when the file with its line comes again, whichever lines it has now', async () => {
    await loadItems(db, [aFigure({ indicator: 'mood' }, 2), aFigure({ indicator: 'mood' }, 3)])
    expect(await kept()).toHaveLength(2)
    await loadItems(db, [aFigure({}, 2), aFigure({ indicator: 'mood', year: '2020' }, 7)])
    expect(await kept()).toEqual(['figures.csv 7 370826 2020 微山县工业和信息化局'])
  })

  test('when its archive comes again', async () => {
    await loadItems(db, [refused('a.zip!x.pdf'), refused('a.zip!y.pdf'), refused('a.zip2!x.pdf')])
    await loadItems(db, [refused('a.zip!y.pdf')])
    expect(await kept()).toEqual(['a.zip!y.pdf    ', 'a.zip2!x.pdf    '])
  })
})

test('the same refusal again changes nothing, the revision included; another reason changes it', async () => {
  const first = await loadItems(db, [aDocument(), refused('a.pdf')])
  const again = await loadItems(db, [aDocument(), refused('a.pdf')])
  expect(again.revision).toBe(first.revision)
  expect(await kept()).toHaveLength(1)
  const other = await loadItems(db, [refused('a.pdf', { reason: refusalOf('file-empty') })])
  expect(other.revision).not.toBe(first.revision)
  const none = aDatabase()
  expect((await loadItems(none, [aDocument()])).revision).not.toBe(first.revision)
})

test('with strict nothing is loaded, and nothing is kept or forgotten', async () => {
  await loadItems(db, [refused('a.pdf')])
  const summary = await loadItems(db, [refused('b.pdf'), aDocument({ source: 'a.pdf' })], { strict: true })
  expect(summary.isLoaded).toBe(false)
  expect(await kept()).toEqual(['a.pdf    '])
})

test('a path where nothing is to be loaded is said and not kept', async () => {
  const summary = await loadItems(db, [refused('gone/', { isNothing: true })])
  expect(summary.refused).toHaveLength(1)
  expect(await kept()).toEqual([])
})

test.each<[string, Parameters<typeof refusalsForView>[1], string[]]>([
  ['a province', { region: '370000' }, ['b.pdf', 'a.pdf']],
  ['a county', { region: '370826' }, ['a.pdf']],
  ['years, with those whose year is unknown', { from: 2019 }, ['d.pdf', 'b.pdf']],
  ['a sector', { sector: '工信' }, ['a.pdf']],
])('the view of %s holds its own', async (_, view, sources) => {
  const told = (agency: string | null, regionCode: string | null, year: number | null) => ({
    told: { agency, regionCode, year },
  })
  await loadItems(db, [
    refused('a.pdf', told('微山县工业和信息化局', '370826', 2018)),
    refused('b.pdf', told(null, '370323', 2019)),
    refused('c.pdf', told('嘉善县商务局', '330421', 2017)),
    refused('d.pdf', told(null, null, null)),
  ])
  expect((await refusalsForView(db, view)).map(({ source }) => source)).toEqual(sources)
})

const regions = new Map([
  ...reference.regions.map((region) => [region.code, region] as const),
  ['370602', { code: '370602', name: '芝罘区', level: 'county' as const, parent: '370600' }] as const,
  ['999001', { code: '999001', name: '环翠区', level: 'county' as const, parent: null }] as const,
])
test.each<[string, string | null, string | null, number | null]>([
  ['370826-2018', null, '370826', 2018],
  ['微山县工业和信息化局2018年政府信息公开工作年度报告', '微山县工业和信息化局', '370826', 2018],
  ['微山县政府信息公开年报 2018年度 报告', null, '370826', 2018],
  ['微山县2019年3月发布的2018年度报告', null, '370826', 2018],
  ['环翠区2018年信息公开', null, null, 2018],
  ['微山县与沂源县2018年信息公开', null, null, 2018],
  ['123456-2018', null, null, null],
  ['20190116 年报', null, null, null],
  ['2018年和2019年信息公开年度报告', null, null, null],
  ['scan0001', null, null, null],
])('%s tells agency %s, region %s and year %s', (name, agency, regionCode, year) => {
  expect(toldByName(name, regions)).toEqual({ agency, regionCode, year })
})
