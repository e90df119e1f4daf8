import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { GET } from '#app/charts/[file]/route'
import type { ApiYearOnYear, Problem } from '#lib/api/schemas'
import { aDocument, anObservation } from '#tests/db/builders'
import { ask, askJson, serveApi, walked } from './served.ts'

type Figures = readonly [year: number, value: number | null, more?: object][]

const agency = (name: string, regionCode: string, figures: Figures) =>
  figures.map(([year, value, more]) =>
    aDocument({
      agency: name,
      regionCode,
      year,
      form: year < 2019 ? '2014' : year < 2021 ? '2019' : '2021',
      observations: [
        anObservation(value === null ? { value: null, status: 'blank' } : { value, ...more }),
        anObservation({ indicator: 'channel_website', value: 8 }),
      ],
    }),
  )

serveApi(() => [
  ...agency('微山县商务局', '370826', [
    [2017, 40],
    [2018, 30],
    [2019, 12],
  ]),
  ...agency('沂源县商务局', '370323', [
    [2017, 4],
    [2018, 6, { check: 'conflict' }],
  ]),
  // One of two states the figure in both years.
  ...agency('沂源县科技局', '370323', [[2018, 100]]),
  ...agency('嘉善县科技局', '330421', [
    [2017, null],
    [2018, 7],
  ]),
  ...agency('金乡县科技局', '370828', [[2018, 7]]),
  ...agency('汶上县科技局', '370830', [
    [2017, 9],
    [2018, 9],
  ]),
])

async function chart(path: string): Promise<string> {
  const file = path.replace(/\?.*/, '')
  const response = await GET(new Request(`http://localhost/charts/${path}`), {
    params: Promise.resolve({ file }),
  })
  expect(response.status, path).toBe(200)
  return response.text()
}

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').trimEnd(), { header: true }).data

/** A value as CSV writes it. */
const written = (value: unknown) =>
  value === null ? '' : typeof value === 'boolean' ? String(Number(value)) : String(value)

interface ChangeFile {
  year: number | null
  yearBefore: number | null
  totals: Record<string, number | null>
  rows: ApiYearOnYear[]
}

describe.each([
  '',
  'year=2018&by=agency',
  'year=2019',
  'year=2018&change=incomparable',
  'by=province&stat=median',
])('a comparison of “%s”', (query) => {
  const csvOf = async () =>
    rowsOf(await chart(`items-published.csv?show=change&header=id&order=name&${query}`))

  test('is the same in the API, in JSON and in the CSV file of the chart, cell by cell', async () => {
    const csv = await csvOf()
    expect(csv.length).toBeGreaterThan(0)
    const json = JSON.parse(await chart(`items-published.json?show=change&order=name&${query}`)) as ChangeFile
    const { rows } = await walked<ApiYearOnYear>(`/api/v1/year-on-year?${query}&limit=2`)
    for (const of of [json.rows, rows]) {
      const told = of.map((row) => ({
        series_id: row.id,
        region_code: row.regionCode,
        region: query.includes('by=agency') ? row.region : row.label,
        agency: row.agency,
        indicator: row.indicator,
        applicant: row.applicant,
        year_before: row.yearBefore,
        year: row.year,
        value_before: row.valueBefore,
        value: row.value,
        unit: row.unit,
        difference: row.difference,
        percent: row.percent,
        change: row.change,
        reason: row.reason,
        agencies_compared: row.agenciesCompared,
        agencies_expected: row.agenciesExpected,
        agencies_before: row.agenciesBefore,
        agencies: row.agencies,
        sole_agency: row.soleAgency,
        is_conflict: row.isConflict,
        status_before: row.statusBefore,
        status: row.status,
      }))
      expect(
        told.map((row) => Object.fromEntries(Object.entries(row).map(([id, value]) => [id, written(value)]))),
      ).toEqual(csv.map(({ reason_text: _, ...row }) => row))
    }
  })

  test('is the same in the CSV file of the API, in ids and in words', async () => {
    for (const header of ['id', 'label']) {
      const own = await chart(
        `items-published.csv?show=change&order=name&lang=en&${query}${header === 'id' ? '&header=id' : ''}`,
      )
      const { text } = await ask(`/api/v1/year-on-year.csv?lang=en&header=${header}&${query}`)
      const [theirs, ours] = [rowsOf(text), rowsOf(own)]
      expect(theirs).toHaveLength(ours.length)
      const shared =
        header === 'id'
          ? [
              'year_before',
              'year',
              'value_before',
              'value',
              'difference',
              'percent',
              'change',
              'reason',
              'agencies_compared',
              'sole_agency',
              'is_conflict',
              'status_before',
              'status',
            ]
          : [
              'Year before',
              'Year',
              'Value the year before',
              'Value',
              'Difference',
              'Difference, %',
              'Change',
              'Sole agency',
            ]
      for (const name of shared)
        expect(
          theirs.map((row) => row[name]),
          name,
        ).toEqual(ours.map((row) => row[name]))
    }
  })
})

test('compares only agencies that state both years, and says why where it does not', async () => {
  // The two divisions that are not in the list go by their codes.
  const { rows } = await walked<ApiYearOnYear>('/api/v1/year-on-year?year=2018')
  const told = new Map(
    rows.map((row) => [
      row.label,
      [row.valueBefore, row.value, row.difference, row.percent, row.change, row.reason, row.soleAgency],
    ]),
  )
  expect(Object.fromEntries(told)).toEqual({
    微山县: [40, 30, -10, -25, 'fewer', null, null],
    沂源县: [4, 6, 2, null, 'more', 'small_base', '沂源县商务局'],
    嘉善县: [null, 7, null, null, 'incomparable', 'not_stated_before', null],
    370828: [null, 7, null, null, 'incomparable', 'no_report_before', null],
    370830: [9, 9, 0, 0, 'same', null, null],
  })
  expect(rows.find(({ label }) => label === '沂源县')).toMatchObject({
    isConflict: true,
    agenciesCompared: 1,
    agenciesExpected: 2,
    regionEn: 'Yiyuan County',
  })
})

test('JSON says the years and how many rose and fell in all, whatever the rows are narrowed to', async () => {
  const { yearBefore, year, totals, rows } = JSON.parse(
    await chart('items-published.json?show=change&change=fewer'),
  ) as ChangeFile
  expect([yearBefore, year]).toEqual([2017, 2018])
  expect(totals).toMatchObject({ fewer: 1, more: 1, same: 1, incomparable: 2 })
  expect(rows.map(({ label }) => label)).toEqual(['微山县'])
})

test('nothing to compare is no row and no year', async () => {
  const { year, yearBefore, rows } = JSON.parse(await chart('applications.json?show=change')) as ChangeFile
  expect({ year, yearBefore, rows }).toEqual({ year: null, yearBefore: null, rows: [] })
  expect((await walked('/api/v1/year-on-year?chart=applications')).rows).toEqual([])
})

test('an indicator may be asked for, and what cannot be is refused', async () => {
  const { rows } = await walked<ApiYearOnYear>('/api/v1/year-on-year?indicator=channel_website&year=2018')
  expect(rows[0]).toMatchObject({ indicator: 'channel_website', applicant: 'total' })
  for (const [query, name, nearest] of [
    ['yaer=2018', 'yaer', 'year'],
    ['year=18', 'year', null],
    ['change=less', 'change', null],
    ['split=parts', 'split', null],
    ['applicant=business', 'applicant', null],
  ] as const) {
    const { status, text } = await ask(`/api/v1/year-on-year?${query}`)
    expect([query, status]).toEqual([query, 400])
    const { errors } = JSON.parse(text) as Problem
    expect(errors![0]!.name).toBe(name)
    if (nearest !== null) expect(errors![0]!.nearest).toBe(nearest)
  }
  await askJson('/api/v1/year-on-year?chart=channels&year=2018')
})
