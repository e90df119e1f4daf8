import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { writeCursor } from '#lib/api/cursor'
import type { Problem } from '#lib/api/schemas'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'
import { items } from './items.ts'
import { ask, askJson, serveApi, walked } from './served.ts'

const served = serveApi(items)

const json = 'application/json; charset=utf-8'
const csv = 'text/csv; charset=utf-8'
const sdmx = 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8'

describe('which representation is sent', () => {
  test.each([
    ['observations', undefined, json],
    ['observations', '*/*', json],
    ['observations', 'text/csv', csv],
    ['observations', 'text/*', csv],
    ['observations', 'application/json;q=0.5, text/csv', csv],
    ['observations', 'text/csv;q=0.3, application/json;q=0.9', json],
    ['observations', 'application/json;q=0, */*;q=0.1', csv],
    ['observations', 'application/vnd.sdmx.data+csv;version=2.0.0', sdmx],
    ['observations', 'application/vnd.sdmx.data+csv; version=2.0.0; labels=id, text/csv;q=0.9', sdmx],
    ['observations', 'text/html,application/xhtml+xml,*/*;q=0.8', json],
    ['observations.csv', 'application/json', csv],
    ['observations.json', 'text/csv', json],
    ['observations.sdmx.csv', undefined, sdmx],
    ['reports/%ID%.csv', undefined, csv],
    ['reports/%ID%', 'text/csv', csv],
    ['regions/370826.json', undefined, json],
    ['series.csv', undefined, csv],
  ])('%s for Accept: %s', async (path, accept, type) => {
    const { data } = await askJson<{ data: { id: string }[] }>('/api/v1/reports?limit=1')
    const address = `/api/v1/${path.replace('%ID%', data[0]!.id)}`
    const answer = await ask(address, accept === undefined ? {} : { accept })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('vary')).toBe('Accept')
  })

  test.each([
    ['observations', 'image/png'],
    ['observations', 'application/vnd.sdmx.data+csv;version=1.0.0'],
    ['observations', 'application/json;q=0'],
    ['reports', 'application/vnd.sdmx.data+csv;version=2.0.0'],
    ['', 'text/csv'],
  ])('none of %s for Accept: %s', async (path, accept) => {
    const { status, text } = await ask(`/api/v1/${path}`.replace(/\/$/, ''), { accept })
    expect(status).toBe(406)
    expect((JSON.parse(text) as Problem).type).toBe('/api#not-acceptable')
  })
})

describe('an entity tag', () => {
  test('stands for the revision and the representation, and spares what the reader has', async () => {
    const tags = await Promise.all(
      ['observations.json', 'observations.csv', 'observations.sdmx.csv'].map(async (path) =>
        (await ask(`/api/v1/${path}`)).headers.get('etag')!,
      ),
    )
    expect(new Set(tags).size).toBe(3)
    const [tag] = tags
    expect(tag).toMatch(/^"v1-[0-9a-f]+-json"$/)
    for (const held of [tag!, `"x", ${tag}`, `W/${tag}`, '*']) {
      const answer = await ask('/api/v1/observations', { 'if-none-match': held })
      expect([answer.status, answer.text, answer.headers.get('etag')]).toEqual([304, '', tag])
    }
    for (const held of ['"x"', tags[1]!, ''])
      expect((await ask('/api/v1/observations', { 'if-none-match': held })).status).toBe(200)
    expect((await ask('/api/v1/regions/370826', { 'if-none-match': tag! })).status).toBe(304)
    expect((await ask('/api/v1', { 'if-none-match': tag! })).status).toBe(304)
  })
})

describe('anyone may read', () => {
  test('from any page', async () => {
    for (const address of [
      '/api/v1/regions',
      '/api/v1/regions.csv',
      '/api/v1/nothing',
      '/api/v1/regions?limit=x',
    ]) {
      const { headers } = await ask(address, { origin: 'https://example.org' })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-expose-headers')).toContain('Link')
    }
    const preflight = await ask(
      '/api/v1/regions',
      { 'access-control-request-headers': 'if-none-match' },
      'OPTIONS',
    )
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  })

  test('and nobody write', async () => {
    const refused = await ask('/api/v1/regions', {}, 'DELETE')
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(refused.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  })

  test('HEAD is GET without the body', async () => {
    for (const address of ['/api/v1/observations', '/api/v1/observations.csv', '/api/v1/nothing']) {
      const [get, head] = [await ask(address), await ask(address, {}, 'HEAD')]
      expect(head.text).toBe('')
      expect([head.status, ...head.headers]).toEqual([get.status, ...get.headers])
    }
  })
})

describe('what is wrong with a request', () => {
  test.each([
    ['regions?limit=0', 'limit', 'is not between 1 and 1000'],
    ['regions?limit=1001', 'limit', 'is not between 1 and 1000'],
    ['regions?limit=ten', 'limit', 'is not between 1 and 1000'],
    ['regions?level=village', 'level', 'is not province, prefecture or county'],
    ['reports?region=37', 'region', 'is not a region code of six digits'],
    ['reports?from=1066', 'from', 'is not between 2000 and 2100'],
    ['reports?from=2020&to=2018', 'from', 'is after to=2018'],
    ['reports?form=2015', 'form', 'is not a form'],
    ['observations?status=reported,gone', 'status', 'is not a status'],
    ['observations?applicant=cat', 'applicant', 'is not a kind of applicant'],
    ['observations?check=maybe', 'check', 'is not ok, conflict or not_checked'],
    ['observations?indicator=A!', 'indicator', 'is not the id of an indicator'],
    ['observations?agency=x', 'agency', 'is not the id of an agency'],
    ['observations?cursor=!', 'cursor', 'is not a cursor'],
    ['observations?cursor=e30', 'cursor', 'is not a cursor'],
    ['issues?rule=x', 'rule', 'is not a rule'],
    ['series?chart=pie', 'chart', 'is not items-published, channels or applications'],
    ['series?by=planet', 'by', 'is not province, prefecture, county or agency'],
    ['regions?header=x', 'header', 'is not id or label'],
    ['regions/370826?lang=fr', 'lang', 'is not zh or en'],
  ])('%s is told with its reason', async (path, name, reason) => {
    const { status, text, headers } = await ask(`/api/v1/${path}`, { 'accept-language': 'en-GB' })
    expect(status).toBe(400)
    expect(headers.get('content-language')).toBe('en')
    const body = JSON.parse(text) as Problem
    expect(body).toMatchObject({ type: '/api#invalid-parameter', status: 400, instance: `/api/v1/${path}` })
    expect(body.errors?.map((error) => error.name)).toEqual([name])
    expect(Object.keys(body.errors![0]!)).toEqual(['name', 'given', 'code', 'reason', 'nearest'])
    expect(body.errors![0]!.reason.replace(/; did you mean .*/, '')).toBe(reason)
  })

  test('every wrong parameter is told, in Chinese unless English is asked for', async () => {
    const { text } = await ask('/api/v1/reports?from=x&region=y&limit=0')
    const { errors, title } = JSON.parse(text) as Problem
    expect(title).toBe('参数无效')
    expect(errors).toEqual([
      { name: 'region', given: 'y', code: 'region-code', reason: '不是六位数的地区代码', nearest: null },
      { name: 'from', given: 'x', code: 'year', reason: '不是四位数的年份', nearest: null },
      { name: 'limit', given: '0', code: 'between', reason: '不在1与1000之间', nearest: null },
    ])
    expect(JSON.parse((await ask('/api/v1/reports?from=x&lang=en')).text)).toMatchObject({
      title: 'Invalid parameter',
    })
  })

  test.each([
    ['zh', '不是此处的参数；是否指 region？', '不是以下之一：zh, en；是否指 en？'],
    ['en', 'is not a parameter here; did you mean region?', 'is not zh or en; did you mean en?'],
  ])('a name or a word that is misspelt is told with the nearest (%s)', async (language, name, word) => {
    const headers = { 'accept-language': language }
    const { status, text } = await ask('/api/v1/reports.csv?regoin=370000&lang=eng', headers)
    expect(status).toBe(400)
    expect((JSON.parse(text) as Problem).errors).toEqual([
      { name: 'regoin', given: '370000', code: 'unknown', reason: name, nearest: 'region' },
      { name: 'lang', given: 'eng', code: 'one-of', reason: word, nearest: 'en' },
    ])
  })

  test.each(['', '/regions', '/regions/370826'])('unknown names are refused at %s', async (path) => {
    expect((await ask(`/api/v1${path}?utm_source=x`)).status).toBe(400)
  })

  test('unknown addresses are 404', async () => {
    for (const path of [
      'nothing',
      'regions/999',
      'regions.xml',
      'regions.sdmx.csv',
      'series/370826',
      'regions/370826/x',
      'reports/x.csv',
    ])
      expect((await ask(`/api/v1/${path}`)).status, path).toBe(404)
  })

  test('a cursor of another collection or of another shape is none', async () => {
    const { data } = await askJson<{ data: { revision: string } & Record<string, unknown> }>(
      '/api/v1/regions/370826',
    ).then(({ data }) => ({ data }))
    expect(data).toBeDefined()
    const { meta } = await askJson<{ meta: { revision: string } }>('/api/v1/regions?limit=1')
    for (const [name, key] of [
      ['regions', ['370826']],
      ['reports', [1, 2]],
      ['reports', ['a']],
      ['reports', ['a', 1, 'b']],
    ] as const) {
      const { status } = await ask(`/api/v1/reports?cursor=${writeCursor(name, meta.revision, key)}`)
      expect(status).toBe(400)
    }
  })
})

describe('CSV', () => {
  test('has ids, a mark, CRLF and no formula, and every row', async () => {
    const { text, headers } = await ask('/api/v1/observations.csv')
    expect(text.startsWith('\uFEFFreport_id,agency_id,agency,agency_en,region_code')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(headers.get('content-disposition')).toBe('attachment; filename="observations.csv"')
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    const { rows: whole } = await walked<{ value: number | null }>('/api/v1/observations?limit=7')
    expect(rows.map(({ value }) => (value === '' ? null : Number(value)))).toEqual(
      whole.map(({ value }) => value),
    )
    expect(rows.map(({ note }) => note)).toContain("'=1+1")
    expect(rows.filter(({ value }) => value === '').map(({ status }) => status)).toEqual([
      'not_reported',
      'blank',
      'truncated',
    ])
  })

  test('has words where they are asked for, and no mark where it is not', async () => {
    const zh = (await ask('/api/v1/observations.csv?header=label&region=370826&bom=0')).text
    expect(zh).toMatch(/^报告编号,机构编号,机构,机构英文名,地区代码/)
    expect(zh).toContain('文字表述为零')
    const en = (await ask('/api/v1/reports.csv?header=label&lang=en&bom=0')).text
    expect(en).toMatch(/^Report id,Agency id,Agency,Agency in English,Region code/)
    expect(en).toContain('form of 2014')
  })

  test('of a page has its rows, and the address of the next in Link', async () => {
    const first = await ask('/api/v1/issues.csv?limit=2&bom=0')
    expect(first.text.split('\r\n')).toHaveLength(1 + 2 + 1)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link')!)![1]!
    expect(next).toMatch(/^\/api\/v1\/issues\.csv\?limit=2&bom=0&cursor=/)
    expect((await ask(next)).text.split('\r\n')).toHaveLength(1 + 2 + 1)
  })

  test('of series has a line for each cell with its coverage', async () => {
    const { text } = await ask('/api/v1/series.csv?from=2018&to=2018')
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.find(({ region_code: code }) => code === '370323')).toMatchObject({
      value: '18',
      expected: '12',
      reported: '4',
      stated: '4',
    })
  })
})

test('a cursor of an older revision is answered 410 with what to do', async () => {
  const { page } = await askJson<{ page: { next: string } }>('/api/v1/observations?limit=5')
  await loadItems(served.db(), [aDocument({ year: 2019, form: '2019', observations: [anObservation()] })])
  const { status, text } = await ask(page.next, { 'accept-language': 'en' })
  expect(status).toBe(410)
  expect((JSON.parse(text) as Problem).detail).toContain('Omit cursor')
})
