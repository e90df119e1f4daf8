import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { GET as drawing } from '#app/charts/[file]/drawing/route'
import { openWriter } from '#db/client'
import { agencyId } from '#lib/model/agency'
import { readReference } from '#scripts/reference'
import { askPage, places } from '#tests/app/addresses'
import { aDocument, anObservation, loadItems } from '#tests/db/builders'

vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'localhost:3000' }) }))

const reference = readReference()
const agency = agencyId('370826', '商务局')

/** A bureau of commerce in every prefecture of Shandong, more than a chart has lines, and two in counties. */
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  const prefectures = reference.regions.filter(
    ({ level, parent }) => level === 'prefecture' && parent === '370000',
  )
  const bureaus = [
    ...prefectures.map(({ code, name }) => ({ regionCode: code, agency: `${name}商务局` })),
    { regionCode: '370826', agency: '微山县商务局' },
    { regionCode: '370828', agency: '金乡县商务局' },
    { regionCode: '370829', agency: '嘉祥县商务局' },
  ]
  const writer = openWriter(process.env.DATABASE_PATH!)
  await loadItems(
    writer,
    bureaus.flatMap((bureau, at) =>
      [2016, 2017, 2018].map((year) =>
        aDocument({
          ...bureau,
          year,
          sector: '商务',
          observations: [anObservation({ value: 100 + at * 7 + (year - 2016) })],
        }),
      ),
    ),
    { reference },
  )
  writer.$client.close()
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const placeOf = (folder: string) => places.find((one) => one.kind === 'page' && one.folder === folder)!
const folders = { region: '[lang]/regions/[code]', agency: '[lang]/agencies/[id]' }
const page = async (of: keyof typeof folders, address: string) =>
  parse(renderToStaticMarkup((await askPage(placeOf(folders[of]), address)) as ReactNode))
const sentTo = (of: keyof typeof folders, address: string) =>
  askPage(placeOf(folders[of]), address).then(
    () => null,
    (error: { digest?: string }) => error.digest,
  )

/** The addresses of the links inside an element, parsed. */
const linksIn = (root: ReturnType<typeof parse>, selector: string) =>
  root
    .querySelectorAll(`${selector} a[href]`)
    .map((a) => new URL(a.getAttribute('href')!, 'http://localhost'))

test.each([
  ['region', '/zh/regions/370000?peers=country&from=2017&draw=band', '/regions/370000', 'country'],
  ['agency', `/zh/agencies/${agency}?peers=sector&from=2017`, `/agencies/${agency}`, 'sector'],
] as const)(
  'views of the charts of a %s stay on its page, with years and peers',
  async (of, address, path, peers) => {
    const shown = await page(of, address)
    // The menus also lead to files, to the code that reads them, and to the pages of what is counted.
    const views = linksIn(shown, 'figure .menu').filter(
      ({ pathname }) => !/^\/(?:charts|read|indicators)\b/.test(pathname),
    )
    expect(views.length).toBeGreaterThan(5)
    for (const url of views) {
      expect(url.pathname).toBe(path)
      expect(url.searchParams.get('peers')).toBe(peers)
      expect(url.searchParams.get('from')).toBe('2017')
      expect(url.searchParams.has('region')).toBe(false)
    }
    const shownTable = views.find(({ searchParams }) => searchParams.get('show') === 'table')!
    const table = await page(of, `/zh${shownTable.pathname}${shownTable.search}`)
    expect(table.querySelector('figure#items-published .wide')).toBeNull()
    expect(table.querySelector('figure#items-published table')).not.toBeNull()
  },
)

test('so do the dots of a picture, which name a series, and those of its interactive chart', async () => {
  const shown = await page('region', '/zh/regions/370000?from=2016&peers=country')
  const dots = linksIn(shown, 'figure#items-published .wide').filter(({ searchParams }) =>
    searchParams.has('focus'),
  )
  expect(dots.length).toBeGreaterThan(10)
  for (const { pathname, searchParams } of dots) {
    expect(pathname).toBe('/regions/370000')
    expect(searchParams.get('peers')).toBe('country')
  }
  const answer = await drawing(
    new Request(
      'http://localhost/charts/items-published/drawing?region=370000&by=prefecture&from=2016&at=370000&peers=country',
    ),
    { params: Promise.resolve({ file: 'items-published' }) },
  )
  const text = await answer.text()
  expect(text).toContain('/regions/370000?from=2016&focus=')
  expect(text).not.toContain('"/?region=')
})

test('names typed as peers are made out: all certain, the address has their ids', async () => {
  expect(await sentTo('region', '/zh/regions/370826?from=2017&peer=金乡、jxx2，嘉祥县')).toBeNull()
  expect(await sentTo('region', '/zh/regions/370826?from=2017&peer=金乡，嘉祥县')).toContain(
    ';/regions/370826?from=2017&peers=370828,370829#peers;',
  )
  // A region stands for its agency of the same sector.
  expect(await sentTo('agency', `/zh/agencies/${agency}?peer=金乡&peers=prefecture`)).toContain(
    `;/agencies/${agency}?peers=${agencyId('370828', '商务局')}#peers;`,
  )
})

test('what is not certain is asked, and what is certain beside it is kept', async () => {
  const shown = await page('region', '/zh/regions/370826?from=2017&peer=金乡、亚特兰蒂斯')
  const peers = shown.querySelector('#peers')!
  expect(peers.querySelector('[role=status]')?.text).toBe('没有名为“亚特兰蒂斯”的地区或机构。')
  expect(peers.querySelector('input[name=peer]')?.getAttribute('value')).toBe('亚特兰蒂斯')
  expect(peers.querySelector('input[name=peers]')?.getAttribute('value')).toBe('370828')
  expect(peers.querySelector('input[name=from]')?.getAttribute('value')).toBe('2017')
})

test('a list of one’s own says every figure, who has none, and what is not known', async () => {
  const shown = await page('region', '/zh/regions/370826?peers=370828,370830,999999')
  const peers = shown.querySelector('#peers')!.text
  expect(peers).toContain('地址中的999999不是已知的地区代码或机构编号')
  expect(peers).toMatch(/济宁市金乡县 \d+ 条/)
  expect(peers).toMatch(/济宁市汶上县 未收录机构/)
  const overview = linksIn(shown, '#peers .ways')[0]!
  expect(overview.searchParams.get('region')).toBe('370826,370828,370830')
})
