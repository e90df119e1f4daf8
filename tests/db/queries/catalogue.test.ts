import { beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { agencyById, sectorsWithAgencies, yearsOfAgency } from '#db/queries/agencies'
import { allIndicators } from '#db/queries/indicators'
import { allRegions, regionByCode, regionsWithReports } from '#db/queries/regions'
import { latestRevision } from '#db/queries/revisions'
import { agencyId } from '#lib/model/agency'
import { aDatabase, aDocument, aFigure, loadItems, reference } from '../builders.ts'

let db: Database
beforeEach(async () => {
  db = aDatabase()
  await loadItems(db, [
    aDocument(),
    aDocument({ year: 2020 }),
    aFigure({
      region_code: '330421',
      region: '嘉善县',
      agency: '嘉善县科学技术局',
      sector: '科技',
      year: '2020',
    }),
    aFigure({ region_code: '330421', region: '嘉善县', agency: '嘉善县经济和信息化局', year: '2020' }),
  ])
})

test('the catalogue keeps its order, also where a part comes before its whole', async () => {
  expect(await allIndicators(db)).toEqual(reference.indicators)
})

test('regions come by code; those with reports in the order of pinyin, and count what lies in them', async () => {
  expect((await allRegions(db)).map((region) => region.code)).toEqual(
    reference.regions.map((region) => region.code).sort(),
  )
  expect(await regionByCode(db, '370826')).toEqual(reference.regions[0])
  expect(await regionByCode(db, '110000')).toBeNull()
  expect((await regionsWithReports(db)).map(({ name, reports }) => `${name} ${reports}`)).toEqual([
    '山东省 2',
    '济宁市 2',
    '微山县 2',
    '浙江省 2',
    '嘉兴市 2',
    '嘉善县 2',
  ])
})

test('sectors come with their agencies, the largest first', async () => {
  expect(await sectorsWithAgencies(db)).toEqual([
    { sector: '工信', agencies: 2 },
    { sector: '科技', agencies: 1 },
  ])
})

test('an agency has an id that follows from its region and name, and its years', async () => {
  const id = agencyId('370826', '工业和信息化局')
  expect(await agencyById(db, id)).toEqual({
    id,
    name: '微山县工业和信息化局',
    regionCode: '370826',
    sector: '工信',
    scope: 'agency',
  })
  expect(await yearsOfAgency(db, id)).toEqual([
    { year: 2018, reportId: `${id}-2018`, form: '2014' },
    { year: 2020, reportId: `${id}-2020`, form: '2014' },
  ])
  expect(await agencyById(db, 'nobody')).toBeNull()
})

test('the newest load that changed something is on record', async () => {
  expect(await latestRevision(db)).toMatchObject({
    loadedAt: '2026-01-02T03:04:05.000Z',
    added: 4,
    replaced: 0,
    refused: 0,
  })
  expect(await latestRevision(aDatabase())).toBeNull()
})
