import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { agencyProfile } from '#app/_profiles/agencyProfile'
import { regionProfile } from '#app/_profiles/regionProfile'
import { openWriter, type Database } from '#db/client'
import type { LoadItem } from '#db/load/item'
import { reading } from '#db/reading/reading'
import { agencyId } from '#lib/model/agency'
import type { Status } from '#lib/model/status'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'

let folder: string
let writer: Database
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  process.env.DATABASE_PATH = join(folder, 'gongkai.db')
  writer = openWriter(process.env.DATABASE_PATH)
})
afterEach(() => {
  writer.$client.close()
  delete process.env.DATABASE_PATH
  rmSync(folder, { recursive: true })
})

/** A bureau that states so many items for a year. */
const states = (
  regionCode: string,
  agency: string,
  value: number,
  {
    year = 2020,
    status = 'reported',
    sector = '商务',
  }: { year?: number; status?: Status; sector?: string } = {},
): LoadItem =>
  aDocument({ regionCode, agency, year, sector, observations: [anObservation({ value, status })] })

/** The values of each group, by whom they are of. */
const valuesOf = (
  peers: { among: object; year: number; place: { own: number; values: readonly number[] } }[],
) => peers.map(({ among, year, place }) => ({ among, year, own: place.own, values: place.values }))

describe('an agency is compared', () => {
  test('with what others of its prefecture and of its sector state, implied values not among them', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10),
      states('370826', '微山县水利局', 30, { sector: '水利' }),
      states('370826', '微山县教育局', 999, { sector: '教育', status: 'implied' }),
      states('330421', '嘉善县商务局', 20),
      states('370323', '沂源县商务局', 888, { status: 'implied' }),
    ])
    const profile = await reading((read) => agencyProfile(read, agencyId('370826', '商务局')))
    expect(valuesOf(profile!.peers)).toEqual([
      { among: { region: '370800' }, year: 2020, own: 10, values: [10, 30] },
      { among: { sector: '商务' }, year: 2020, own: 10, values: [10, 20] },
    ])
  })

  test('in the newest year that it states, not one that only follows from a comparison', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10, { year: 2019 }),
      states('370826', '微山县商务局', 12, { year: 2020, status: 'implied' }),
      states('370826', '微山县水利局', 30, { year: 2019, sector: '水利' }),
      states('370826', '微山县水利局', 31, { year: 2020, sector: '水利' }),
    ])
    const profile = await reading((read) => agencyProfile(read, agencyId('370826', '商务局')))
    expect(valuesOf(profile!.peers)).toEqual([
      { among: { region: '370800' }, year: 2019, own: 10, values: [10, 30] },
      { among: { sector: '商务' }, year: 2019, own: 10, values: [10] },
    ])
  })

  test('with nobody where all that it has is implied', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10, { status: 'implied' }),
      states('370826', '微山县水利局', 30, { sector: '水利' }),
    ])
    expect((await reading((read) => agencyProfile(read, agencyId('370826', '商务局'))))!.peers).toEqual([])
  })
})

describe('a county is compared', () => {
  const of = async (code: string) =>
    (await reading((read) => regionProfile(read, code)))!.peers.map(({ among, year, place, leftOut }) => ({
      among,
      year,
      values: place.values,
      leftOut,
    }))

  test('by the sums of what all its agencies state, with those of the same sectors', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10),
      states('370826', '微山县水利局', 30, { sector: '水利' }),
      states('370323', '沂源县商务局', 5),
      states('370323', '沂源县水利局', 6, { sector: '水利' }),
      // Of another sector; and with one agency of two.
      states('370828', '金乡县商务局', 7),
      states('371002', '环翠区商务局', 8),
      states('371002', '环翠区水利局', 9, { sector: '水利', status: 'implied' }),
      states('370800', '济宁市商务局', 77),
      states('330421', '嘉善县商务局', 20),
    ])
    expect(await of('370826')).toEqual([
      { among: { region: '370800' }, year: 2020, values: [40], leftOut: 1 },
      { among: { region: '370000' }, year: 2020, values: [11, 40], leftOut: 2 },
    ])
  })

  test('with nobody where one of its agencies does not state the figure', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10),
      states('370826', '微山县教育局', 999, { sector: '教育', status: 'implied' }),
      states('370323', '沂源县商务局', 5),
    ])
    expect(await of('370826')).toEqual([])
  })
})
