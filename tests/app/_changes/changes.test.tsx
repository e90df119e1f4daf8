import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { RevisionNotice } from '#app/_changes/RevisionNotice.tsx'
import { openWriter, type Database } from '#db/client'
import type { LoadItem } from '#db/load/item'
import { pageQueryErrors } from '#lib/model/pages/pageQueries'
import type { Lang } from '#lib/model/words'
import { askPage, askPlace, places } from '#tests/app/addresses'
import { ask } from '#tests/app/_api/served'
import { aDocument, aFigure, anObservation, loadItems } from '#tests/db/builders'

let folder: string
let db: Database
/** The revisions, in the order of their loads. */
let ids: string[]

const of = (items: number, wechat: number, over: Parameters<typeof aDocument>[0] = {}) =>
  aDocument({
    observations: [
      anObservation({ value: items }),
      anObservation({ indicator: 'channel_wechat', value: wechat }),
    ],
    ...over,
  })
const moving = { sha256: 'c'.repeat(64), year: 2016 }

const states: LoadItem[][] = [
  [of(146, 5), of(80, 8, { year: 2017 }), of(1, 1, { ...moving, agency: '微山县司法局' })],
  // One figure of 2018 goes up, one of 2017 changes; a report comes.
  [of(150, 5), of(81, 8, { year: 2017 }), aFigure({ year: '2019', value: '9' })],
  // That of 2018 goes further, that of 2017 comes back; the new report changes, and a document moves.
  [of(164, 5), of(80, 8, { year: 2017 }), aFigure({ year: '2019', value: '10' }), of(1, 1, moving)],
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-changes-'))
  db = openWriter(join(folder, 'gongkai.db'))
  ids = []
  for (const items of states) ids.push((await loadItems(db, items)).revision)
})
beforeEach(() => {
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  return () => vi.unstubAllEnvs()
})
afterAll(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

const place = (folder: string) => places.find((one) => one.folder === folder)!
const page = async (address: string) =>
  parse(renderToStaticMarkup((await askPage(place('[lang]/changes'), address)) as ReactNode))
const rowsOf = (html: ReturnType<typeof parse>) =>
  html
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => cell.text.trim()))
const csv = async (query: string) =>
  (await (await askPlace(place('changes.csv'), `/changes.csv?header=id&bom=0${query}`)).text())
    .trim()
    .split('\r\n')

describe('the page', () => {
  test('shows what the newest load changed: old, new, difference and why, figures before reports', async () => {
    const html = await page('/zh/changes')
    expect(html.querySelector('.lead p')!.text).toBe('4份报告的5个数字有变动；新增1份报告；撤出1份报告。')
    expect(rowsOf(html).map((row) => row.slice(1))).toEqual([
      ['微山县司法局', '2016', 'items_published', '1 条', '无报告', '', '文档改归另一报告'],
      ['微山县司法局', '2016', 'channel_wechat', '1 条', '无报告', '', '文档改归另一报告'],
      ['微山县工业和信息化局', '2017', 'items_published', '81 条', '80 条', '−1', '报告文档已更换'],
      ['微山县工业和信息化局', '2018', 'items_published', '150 条', '164 条', '+14', '报告文档已更换'],
      ['微山县工业和信息化局', '2019', 'items_published', '9 条', '10 条', '+1', '网页摘录已更正'],
      ['微山县司法局', '2016', '整份报告（撤出）', '', '文档改归另一报告'],
      ['微山县工业和信息化局', '2016', '整份报告（新增）', '', '新增报告'],
    ])
  })

  test('combines loads: first old and last new, without what came back and without the figures of new reports', async () => {
    const html = await page(`/zh/changes?from=${ids[0]}&to=${ids[2]}&kind=figure`)
    expect(rowsOf(html).map((row) => row.slice(2, 7))).toEqual([
      ['2016', 'items_published', '1 条', '无报告', ''],
      ['2016', 'channel_wechat', '1 条', '无报告', ''],
      ['2018', 'items_published', '146 条', '164 条', '+18'],
    ])
    const reports = await page(`/zh/changes?from=${ids[0]}&kind=report`)
    expect(rowsOf(reports).map((row) => row.slice(2, 4))).toEqual([
      ['2016', '整份报告（撤出）'],
      ['2016', '整份报告（新增）'],
      ['2019', '整份报告（新增）'],
    ])
  })

  test('leads a new value to its passage while the report states it, and says where it changed again', async () => {
    const newest = await page('/en/changes?indicator=items_published')
    expect(newest.querySelector('a[href$="-2018#items_published"]')!.text).toContain('164')
    const before = await page(`/en/changes?to=${ids[1]}`)
    expect(before.querySelector('a[href$="-2018#items_published"]')).toBeNull()
    expect(rowsOf(before)[1]!.slice(3, 6)).toEqual([
      'items_published',
      '146 items',
      '150 itemschanged again since',
    ])
  })

  test.each([
    [`from=${'0'.repeat(16)}`, '不在本库的载入记录中'],
    ['from=NEWEST', '不早于截止版本'],
  ])('says why %s cannot be compared', async (query, reason) => {
    const html = await page(`/zh/changes?${query.replace('NEWEST', ids[2]!)}`)
    expect(html.querySelector('.panel [role=status]')!.text).toContain(reason)
  })

  test('says that nothing comes before the first load', async () => {
    expect((await page(`/zh/changes?to=${ids[0]}`)).querySelector('.panel')!.text).toContain(
      '没有可以比较的版本',
    )
  })
})

test('the page of the data lists the loads with what each changed, and leads to it', async () => {
  const html = parse(renderToStaticMarkup((await askPage(place('[lang]/data'), '/zh/data')) as ReactNode))
  const loads = html.querySelectorAll('table').find((table) => table.text.includes(ids[0]!))!
  expect(rowsOf(loads).map((row) => [row[0], ...row.slice(2)])).toEqual([
    [ids[2], '0', '4', '1', '0', '5'],
    [ids[1], '1', '2', '0', '0', '2'],
    [ids[0], '3', '0', '–', '0', '–'],
  ])
  expect(loads.querySelector('tbody tr td:last-child a')!.getAttribute('href')).toBe(
    `/changes?from=${ids[1]}&to=${ids[2]}`,
  )
})

describe('the file', () => {
  test('has the same rows with codes, and its description', async () => {
    const lines = await csv(`&from=${ids[0]!.slice(0, 8)}&region=370800`)
    expect(lines[0]).toBe(
      'kind,report_id,agency,region_code,region,year,indicator,applicant,unit,old_value,old_status,new_value,new_status,difference,reasons,revision,path',
    )
    expect(lines).toHaveLength(7)
    const [, id] = /^figure,(\S+?-2018),/m.exec(lines[3]!)!
    expect(lines[3]).toBe(
      `figure,${id},微山县工业和信息化局,370826,微山县,2018,items_published,total,条,146,reported,164,reported,18,document-replaced,${ids[2]},/reports/${id}#items_published`,
    )
    const response = await askPlace(place('changes.csv'), '/changes.csv')
    expect(response.headers.get('link')).toContain('</changes.csv-metadata.json>; rel="describedby"')
    const described = await askPlace(place('changes.csv'), '/changes.csv-metadata.json')
    expect(await described.text()).toContain('old_value')
  })

  test.each([
    ['from=x', 400],
    ['from=00000000', 400],
    ['region=330000', 200],
  ])('of %s is answered %i', async (query, status) => {
    expect((await askPlace(place('changes.csv'), `/changes.csv?${query}`)).status).toBe(status)
  })
})

describe('the API', () => {
  test('gives the same rows, page by page', async () => {
    const all: unknown[] = []
    let next: string | null = `/api/v1/changes?from=${ids[0]}&limit=4`
    while (next !== null) {
      const {
        data,
        page: { next: more },
      }: { data: unknown[]; page: { next: string | null } } = JSON.parse((await ask(next)).text)
      expect(data.length).toBeLessThanOrEqual(4)
      all.push(...data)
      next = more
    }
    expect(all).toHaveLength(6)
    expect(all[2]).toMatchObject({
      kind: 'figure',
      year: 2018,
      indicator: 'items_published',
      unit: '条',
      oldValue: 146,
      newValue: 164,
      difference: 18,
      reasons: ['document-replaced'],
      revision: ids[2],
    })
    expect(all[5]).toMatchObject({
      kind: 'report',
      indicator: null,
      oldStatus: null,
      reasons: ['report-added'],
    })
  })

  test('says which revision it does not know', async () => {
    const { status, text } = await ask('/api/v1/changes?from=abcdef&lang=en')
    expect(status).toBe(400)
    expect(JSON.parse(text).errors).toMatchObject([{ name: 'from', code: 'revision-unknown' }])
  })
})

describe('an address that cites a revision', () => {
  const notice = async (asked: string, lang: Lang = 'zh') => {
    const shown = await RevisionNotice({ lang, asked })
    return shown === null ? null : parse(renderToStaticMarkup(shown))
  }

  test('gets no notice for the newest, or for none', async () => {
    expect(await notice('/?region=370800')).toBeNull()
    expect(await notice(`/?region=370800&revision=${ids[2]}`)).toBeNull()
    expect(await notice(`/?revision=${ids[2]!.slice(0, 6)}`)).toBeNull()
  })

  test('is told to be old, with what changed since and the same page without it', async () => {
    const shown = await notice(`/en/reports?revision=${ids[0]}&region=370800`, 'en')
    expect(shown!.text).toContain(`revision ${ids[0]} (2026-01-02), which is no longer the newest`)
    expect(shown!.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      `/en/changes?from=${ids[0]}`,
      '/en/reports?region=370800',
    ])
  })

  test('is told to be unknown to this database', async () => {
    const shown = await notice('/?revision=0123456789abcdef')
    expect(shown!.text).toContain('0123456789abcdef 不在本库的载入记录中')
    expect(shown!.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['/'])
  })

  test.each([
    ['the newest', 2, 200],
    ['an old one', 0, 410],
    ['none of this database', null, 404],
  ])('of a file: %s', async (_, load, status) => {
    const revision = load === null ? '0123456789abcdef' : ids[load]!
    for (const [folder, address] of [
      ['reports.csv', '/reports.csv'],
      ['charts/[file]', '/charts/items-published.csv'],
      ['data/[file]', '/data/observations.csv'],
    ] as const) {
      const response = await askPlace(place(folder), `${address}?revision=${revision}`)
      expect(response.status, address).toBe(status)
      if (status === 410) expect(await response.text()).toContain(`/changes?from=${ids[0]}`)
    }
  })

  test('that cannot be one is refused on every page, and so is a year on the page of changes', () => {
    const wrong = (path: string, query: string) =>
      pageQueryErrors(path, new URLSearchParams(query))?.map(({ name, code }) => [name, code]) ?? null
    expect(wrong('/reports', 'revision=newest')).toEqual([['revision', 'revision']])
    expect(wrong('/regions/370800', `revision=${ids[0]}`)).toBeNull()
    expect(wrong('/changes', `from=${ids[0]}&to=${ids[1]}`)).toBeNull()
    expect(wrong('/changes', 'from=2018')).toEqual([['from', 'revision']])
  })

  test('of a page that can be cited stands in its footer', async () => {
    const html = parse(
      renderToStaticMarkup(
        (await askPage(place('[lang]/reports'), '/en/reports?region=370800')) as ReactNode,
      ),
    )
    expect(html.querySelector('.site-foot a[href*=revision]')!.getAttribute('href')).toBe(
      `/en/reports?region=370800&revision=${ids[2]}`,
    )
  })
})
