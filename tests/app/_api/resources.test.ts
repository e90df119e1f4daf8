import { expect, test } from 'vitest'
import { resourceNames } from '#lib/api/queries'
import type { ApiAgency, ApiIssue, ApiObservation, ApiReport, ApiSeries } from '#lib/api/schemas'
import { items } from './items.ts'
import { ask, askJson, serveApi, walked } from './served.ts'

serveApi(items)

test('the directory names every resource', async () => {
  const { resources } = await askJson<{ resources: { name: string; url: string }[] }>('/api/v1')
  expect(resources.map(({ name }) => name)).toEqual(resourceNames)
  for (const { url } of resources) expect((await ask(url)).status).toBe(200)
})

test.each([
  ['regions', '', 10],
  ['regions', 'region=370000', 7],
  ['regions', 'level=county', 4],
  ['regions', 'q=微山', 1],
  ['regions', 'q=3708', 2],
  ['agencies', '', 14],
  ['agencies', 'region=370800', 1],
  ['agencies', 'sector=科技', 1],
  ['agencies', 'q=第1', 3],
  ['reports', '', 15],
  ['reports', 'from=2020&to=2020', 6],
  ['reports', 'source=figures', 1],
  ['reports', 'form=unknown', 1],
  ['reports', 'findings=yes', 4],
  ['reports', 'pick=multi-year', 2],
  ['observations', '', 33],
  ['observations', 'indicator=items_published,channel_website', 16],
  ['observations', 'applicant=business', 1],
  ['observations', 'status=blank,truncated', 2],
  ['observations', 'check=ok', 1],
  ['observations', 'region=330000', 1],
  ['observations', 'source=figures', 1],
  ['observations', 'status=blank&region=330000', 0],
  ['issues', '', 5],
  ['issues', 'severity=all', 6],
  ['issues', 'rule=sum-mismatch', 4],
  ['issues', 'code=sum-mismatch', 4],
  ['issues', 'severity=error', 1],
  ['indicators', '', 5],
  ['indicators', 'q=channel', 2],
  ['series', '', 3],
  ['series', 'by=agency&region=370323', 12],
  ['series', 'chart=applications', 3],
  ['year-on-year', 'year=2020', 3],
  ['year-on-year', 'year=2020&change=incomparable', 3],
  ['year-on-year', 'by=agency&region=370323&year=2020', 12],
] as const)('%s with “%s” has %i rows, on one page and walked in threes', async (name, query, n) => {
  const whole = await walked(`/api/v1/${name}?${query}&limit=1000`)
  expect(whole.rows).toHaveLength(n)
  const inThrees = await walked(`/api/v1/${name}?${query}&limit=3`)
  expect(inThrees.rows).toEqual(whole.rows)
  expect(inThrees.pages).toBe(Math.max(1, Math.ceil(n / 3)))
})

test('an observation says what the report says, where, and what the document was', async () => {
  const { data } = await askJson<{ data: ApiObservation[] }>(
    '/api/v1/observations?region=370826&from=2018&to=2018&indicator=items_published',
  )
  expect(data).toEqual([
    {
      reportId: expect.stringMatching(/^370826-[0-9a-z]+-2018$/),
      agencyId: expect.stringMatching(/^370826-/),
      agency: '微山县工业和信息化局',
      agencyEn: 'Weishan County Bureau of Industry and Information Technology',
      regionCode: '370826',
      region: '微山县',
      regionEn: 'Weishan County',
      sector: '工信',
      scope: 'agency',
      year: 2018,
      form: '2014',
      indicator: 'items_published',
      applicant: 'total',
      value: 146,
      unit: '条',
      status: 'reported',
      obsStatus: 'A',
      origin: 'document',
      sourceClass: 'narrative',
      check: 'ok',
      note: '=1+1',
      noteEn: null,
      quote: '146条',
      start: 23,
      end: 27,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      sourceUrl: null,
      path: expect.stringMatching(/^\/reports\/370826-[0-9a-z]+-2018#items_published$/),
    },
  ])
})

test('what is missing is null beside its status, and SDMX is told whether the form asks for it', async () => {
  const { rows } = await walked<ApiObservation>('/api/v1/observations?region=370826')
  const told = rows.map(({ year, indicator, value, status, obsStatus }) => [
    year,
    indicator,
    value,
    status,
    obsStatus,
  ])
  expect(told).toEqual([
    [2018, 'applications_received', null, 'not_reported', 'O'],
    [2018, 'channel_website', 0, 'zero_in_words', 'A'],
    [2018, 'channel_wechat', 40, 'approximate', 'E'],
    [2018, 'items_published', 146, 'reported', 'A'],
    [2018, 'normative_docs_published', null, 'blank', 'O'],
    [2020, 'applications_received', 3, 'reported', 'A'],
    [2020, 'applications_received', 7, 'implied', 'I'],
    [2020, 'channel_website', null, 'truncated', 'O'],
  ])
})

test('a report, its agency and its region have addresses of their own', async () => {
  const { data: found } = await askJson<{ data: ApiReport[] }>('/api/v1/reports?region=370826')
  const [report] = found
  expect(report).toMatchObject({
    year: 2018,
    stated: 3,
    findings: 2,
    textPath: `/reports/${report!.id}/source`,
  })
  expect((await askJson<{ data: ApiReport }>(`/api/v1/reports/${report!.id}`)).data).toEqual(report)
  expect(
    (await askJson<{ data: { years: number[] } }>(`/api/v1/agencies/${report!.agencyId}`)).data.years,
  ).toEqual([2018, 2020])
  expect((await askJson<{ data: unknown }>('/api/v1/regions/370826')).data).toMatchObject({
    name: '微山县',
    nameEn: 'Weishan County',
    longName: '济宁市微山县',
    parent: '370800',
  })
  expect((await askJson<{ data: unknown }>('/api/v1/indicators/items_published')).data).toMatchObject({
    id: 'items_published',
    unit: '条',
  })
})

test('names are in English too, and null where no English is certain', async () => {
  const { data: agencies } = await askJson<{ data: ApiAgency[] }>('/api/v1/agencies')
  const english = new Map(agencies.map(({ name, nameEn, regionEn }) => [name, [nameEn, regionEn]]))
  expect(english.get('微山县工业和信息化局')).toEqual([
    'Weishan County Bureau of Industry and Information Technology',
    'Weishan County',
  ])
  // 第0局 is no kind of body.
  expect(english.get('沂源县第0局')).toEqual([null, 'Yiyuan County'])

  const names = { agencyEn: english.get('微山县工业和信息化局')![0], regionEn: 'Weishan County' }
  for (const address of ['reports', 'observations', 'issues', 'series?by=agency']) {
    const and = address.includes('?') ? '&' : '?'
    const { rows } = await walked<typeof names>(`/api/v1/${address}${and}region=370826`)
    expect(rows[0], address).toMatchObject(names)
  }
  const { rows } = await walked<ApiSeries>('/api/v1/series?by=county&region=370826')
  expect(rows[0]).toMatchObject({ regionEn: 'Weishan County', agency: null, agencyEn: null })
})

test('a finding has both passages, and the number that its report’s page gives it', async () => {
  const { rows } = await walked<ApiIssue>('/api/v1/issues?region=370826&severity=all')
  expect(rows.map(({ number, rule, severity }) => [number, rule, severity])).toEqual([
    [1, 'missing-title', 'error'],
    [2, 'sum-mismatch', 'warning'],
    [3, 'no-table', 'note'],
  ])
  expect(rows[1]).toMatchObject({
    quote: '146条',
    value: 146,
    otherValue: 150,
    other: { quote: '微山县', start: 0, end: 3 },
    path: `/reports/${rows[1]!.reportId}#finding-2`,
  })
})

test('a cell of a series says how many agencies it rests on', async () => {
  const { rows } = await walked<ApiSeries>('/api/v1/series?by=county&from=2018&to=2018&region=370323')
  expect(rows[0]).toMatchObject({ id: '370323', unit: '条' })
  expect(rows[0]!.cells).toHaveLength(1)
  expect(rows[0]!.cells[0]).toMatchObject({
    value: 0 + 3 + 6 + 9,
    coverage: { expected: 12, reported: 4, stated: 4 },
  })
  expect(rows[0]!.cells[0]!.sources).toHaveLength(4)
})
