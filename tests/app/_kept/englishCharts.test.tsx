import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWriter } from '#db/client'
import { askPage, askPlace, places } from '#tests/app/addresses'
import { aFigure, loadItems } from '#tests/db/builders'

vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'english-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  const writer = openWriter(process.env.DATABASE_PATH!)
  const of = (agency: string, year: string, value: string) =>
    aFigure({ region_code: '370826', region: '微山县', agency, year, value })
  const { refused } = await loadItems(writer, [
    of('微山县商务局', '2021', '30'),
    of('微山县商务局', '2022', '20'),
    of('微山县某某办', '2021', '5'),
  ])
  expect(refused).toEqual([])
  writer.$client.close()
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const page = async (address: string, folder = '[lang]') => {
  const place = places.find((one) => one.kind === 'page' && one.folder === folder)!
  return renderToStaticMarkup((await askPage(place, address)) as ReactNode)
}
const file = async (address: string) =>
  (
    await askPlace(
      places.find((one) => one.folder === 'charts/[file]')!,
      address,
    )
  ).text()

test('charts and tables of English pages name regions in English with the Chinese behind', async () => {
  expect(await page('/en?show=table')).toContain('Weishan County 微山县')
  expect(await page('/zh?show=table')).not.toContain('Weishan')
  expect(await page('/en/regions/370826?show=table', '[lang]/regions/[code]')).toContain(
    'Weishan County Bureau of Commerce 微山县商务局',
  )
})

test('agencies are named alike, and by the Chinese alone where no English is certain', async () => {
  const html = await page('/en?by=agency&show=table')
  expect(html).toContain('Weishan County Bureau of Commerce 微山县商务局')
  expect(html).toContain('>微山县某某办<')
})

test('the agency that alone states a figure is named in English in the heading', async () => {
  expect(await page('/en?region=370826')).toMatch(
    /<h2[^>]*>[^<]*Weishan County Bureau of Commerce 微山县商务局/,
  )
})

test('pictures follow their language, files of data do not', async () => {
  const svg = '/charts/items-published.svg?by=agency'
  expect(await file(`${svg}&lang=en`)).toContain('Weishan County Bureau of Commerce')
  expect(await file(svg)).not.toContain('Weishan')
  for (const ending of ['csv', 'json'])
    expect(await file(`/charts/items-published.${ending}?lang=en&by=agency`)).not.toContain('Weishan')
})

test('the page of a value names its series and agencies in its language', async () => {
  const at = '?region=370826&unit=370826&figure=items_published&year=2021'
  const english = await page(`/en/points${at}`, '[lang]/points')
  expect(english).toMatch(/<h1>[^<]*Weishan County 微山县/)
  expect(english).toContain('Weishan County Bureau of Commerce 微山县商务局')
  expect(await page(`/zh/points${at}`, '[lang]/points')).not.toContain('Weishan')
})
