import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { ApiObservation } from '#lib/api/schemas'
import { readSdmxCsv } from '#tests/lib/api/readSdmxCsv'
import { items } from './items.ts'
import { ask, serveApi, walked } from './served.ts'

serveApi(items)

test('an SDMX-CSV message read again gives the observations it was made of', async () => {
  const { text } = await ask('/api/v1/observations.sdmx.csv')
  const { rows } = await walked<ApiObservation>('/api/v1/observations?limit=1000')
  const kept = rows.map(
    ({ agency: _a, agencyEn: _ae, region: _r, regionEn: _re, sector: _s, quote: _q, path: _p, ...rest }) =>
      rest,
  )
  expect(readSdmxCsv(text)).toEqual(kept)
  expect(kept.length).toBeGreaterThan(30)
})

test('its columns are those of SDMX-CSV 2.0: structure, action, dimensions, measure, attributes', async () => {
  const { text } = await ask('/api/v1/observations.sdmx.csv?region=370826')
  const [head, first] = parse(text) as string[][]
  expect(head!.slice(0, 11)).toEqual([
    'STRUCTURE',
    'STRUCTURE_ID',
    'ACTION',
    'FREQ',
    'REF_AREA',
    'REPORTING_BODY',
    'INDICATOR',
    'APPLICANT',
    'TIME_PERIOD',
    'OBS_VALUE',
    'OBS_STATUS',
  ])
  expect(first!.slice(0, 5)).toEqual(['dataflow', 'GONGKAI:DISCLOSURE(1.1.0)', 'I', 'A', '370826'])
  const statuses = (parse(text, { columns: true }) as Record<string, string>[]).map((row) => [
    row.STATUS,
    row.OBS_VALUE,
    row.OBS_STATUS,
  ])
  expect(statuses).toContainEqual(['zero_in_words', '0', 'A'])
  expect(statuses).toContainEqual(['approximate', '40', 'E'])
  expect(statuses).toContainEqual(['implied', '7', 'I'])
  expect(statuses).toContainEqual(['blank', '', 'O'])
  expect(statuses).toContainEqual(['truncated', '', 'O'])
})

test('the dimensions name an observation once', async () => {
  const rows = readSdmxCsv((await ask('/api/v1/observations.sdmx.csv')).text)
  const keys = rows.map((row) =>
    [row.regionCode, row.agencyId, row.indicator, row.applicant, row.year].join('.'),
  )
  expect(new Set(keys).size).toBe(keys.length)
})
