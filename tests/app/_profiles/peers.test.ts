import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { agencyProfile } from '#app/_profiles/agencyProfile'
import type { PeerGroup } from '#app/_profiles/peers'
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

/** The values of each group, by whom they are of; `absent` why others have none. */
const valuesOf = (peers: readonly PeerGroup[]) =>
  peers.map(({ among, year, place, own, absent }) => ({
    among,
    year,
    own: place?.own ?? own,
    values: place?.values ?? null,
    absent: absent.map(({ absence }) => absence),
  }))

describe('an agency is compared', () => {
  const of = async (peers: string[] = [], name = '商务局') => {
    const read = await reading((one) => agencyProfile(one, agencyId('370826', name), { peers }))
    return valuesOf(read!.peers)
  }
  const weishan = { kind: 'prefecture', region: '370800' }

  test('with those of its sector and level alone, implied values not among them', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10),
      states('370826', '微山县水利局', 30, { sector: '水利' }),
      states('370828', '金乡县商务局', 12),
      states('370800', '济宁市商务局', 500),
      states('330421', '嘉善县商务局', 20),
      states('370323', '沂源县商务局', 888, { status: 'implied' }),
    ])
    expect(await of()).toEqual([
      { among: weishan, year: 2020, own: 10, values: [10, 12], absent: [] },
      {
        among: { kind: 'sector', region: null },
        year: 2020,
        own: 10,
        values: [10, 12, 20],
        absent: [{ why: 'implied' }],
      },
    ])
    expect(await of(['province'])).toEqual([
      {
        among: { kind: 'province', region: '370000' },
        year: 2020,
        own: 10,
        values: [10, 12],
        absent: [{ why: 'implied' }],
      },
    ])
  })

  test('in the newest year that it states, not one that only follows from a comparison', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10, { year: 2017 }),
      states('370826', '微山县商务局', 12, { year: 2018, status: 'implied' }),
      states('370828', '金乡县商务局', 30, { year: 2017 }),
      states('370828', '金乡县商务局', 31, { year: 2018 }),
    ])
    expect(await of(['prefecture'])).toEqual([
      { among: weishan, year: 2017, own: 10, values: [10, 30], absent: [] },
    ])
  })

  test('with a list of its own, in its order, and each without a figure has its reason', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10, { year: 2018 }),
      states('370828', '金乡县商务局', 30, { year: 2017 }),
      states('370323', '沂源县水利局', 7, { year: 2018, sector: '水利' }),
      aDocument({ regionCode: '330421', agency: '嘉善县商务局', year: 2018, observations: [] }),
    ])
    const ids = [
      agencyId('370323', '水利局'),
      // The small map of the tests does not know this county, so the name of the body keeps it.
      agencyId('370828', '金乡县商务局'),
      agencyId('330421', '商务局'),
    ]
    expect(await of([...ids, '000000-nobody'])).toEqual([
      {
        among: { kind: 'own' },
        year: 2018,
        own: 10,
        values: [7, 10],
        absent: [{ why: 'no_report' }, { why: 'not_reported' }, { why: 'unknown' }],
      },
    ])
  })

  test('with nobody where all that it has is implied', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10, { status: 'implied' }),
      states('370828', '金乡县商务局', 30),
    ])
    expect(await of()).toEqual([])
  })
})

describe('a county is compared', () => {
  const of = async (code: string, peers: string[] = []) =>
    valuesOf((await reading((read) => regionProfile(read, code, { peers })))!.peers)
  const all = [
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
  ]
  const part = { why: 'part', stated: 1, known: 2 }

  test('by the sums of what all its agencies state, with those of the same sectors', async () => {
    await loadItems(writer, all)
    expect(await of('370826')).toEqual([
      {
        among: { kind: 'prefecture', region: '370800' },
        year: 2020,
        own: 40,
        values: [40],
        absent: [{ why: 'sectors' }],
      },
      {
        among: { kind: 'province', region: '370000' },
        year: 2020,
        own: 40,
        values: [11, 40],
        absent: [{ why: 'sectors' }, part],
      },
    ])
  })

  test('with a list of its own by the same rule, and what is not known or of another level is named', async () => {
    await loadItems(writer, all)
    expect(await of('370826', ['371002', '370323', '370828', '370800', '370300', '999999'])).toEqual([
      {
        among: { kind: 'own' },
        year: 2020,
        own: 40,
        values: [11, 40],
        absent: [part, { why: 'sectors' }, { why: 'level' }, { why: 'level' }, { why: 'unknown' }],
      },
    ])
  })

  test('with nobody where one of its agencies does not state the figure, and the page says so', async () => {
    await loadItems(writer, [
      states('370826', '微山县商务局', 10),
      states('370826', '微山县教育局', 999, { sector: '教育', status: 'implied' }),
      states('370323', '沂源县商务局', 5),
    ])
    expect((await of('370826', ['province'])).map(({ own, values }) => ({ own, values }))).toEqual([
      { own: part, values: null },
    ])
  })
})
