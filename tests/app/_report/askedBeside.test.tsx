import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWriter } from '#db/client'
import { agencyId } from '#lib/model/agency'
import { askPage, places } from '#tests/app/addresses'
import { readReference } from '#scripts/reference'
import { aDocument, aFigure, anObservation, loadItems } from '#tests/db/builders'

vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'localhost:3000' }) }))

const id = agencyId('370826', '工业和信息化局')
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beside-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  const writer = openWriter(process.env.DATABASE_PATH!)
  const received = anObservation({ indicator: 'applications_received', value: 3 })
  const business = { ...received, applicant: 'business' as const, value: 1 }
  await loadItems(
    writer,
    [
      aDocument({ year: 2018, form: '2014', observations: [anObservation()] }),
      aDocument({ year: 2019, form: '2019', observations: [received, business] }),
      aFigure({ year: '2020' }),
      aDocument({ year: 2013, form: 'none', observations: [] }),
      aDocument({ year: 2017, form: 'none', observations: [anObservation()] }),
    ],
    { reference: readReference() },
  )
  writer.$client.close()
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const page = async (of: string, address: string) =>
  parse(
    renderToStaticMarkup(
      (await askPage(
        places.find((one) => one.kind === 'page' && one.folder === of)!,
        address,
      )) as ReactNode,
    ),
  )

/** What the years beside a report say of a figure, the earlier first. */
async function beside(year: number, anchor: string): Promise<string[]> {
  const report = await page('[lang]/reports/[id]', `/zh/reports/${id}-${year}`)
  const row = report
    .querySelectorAll('.figures-table tr')
    .find((tr) => tr.querySelector(`[href="#${anchor}"]`))
  return row!.querySelectorAll('td.beside').map((cell) => cell.text)
}

test('what the form of a year beside did not ask reads 表式未设, what it asked and the report leaves out 未载明', async () => {
  // 2019 dropped the total of items; 2014 asked for applications, not by applicant.
  expect(await beside(2018, 'items_published')).toEqual(['146', '表式未设'])
  expect(await beside(2019, 'applications_received')).toEqual(['未载明', '未载明'])
  expect(await beside(2019, 'applications_received.business')).toEqual(['表式未设', '未载明'])
})

test('a kind of applicant is not asked for before 2019', async () => {
  const chart = await page(
    '[lang]/indicators/[id]',
    '/zh/indicators/applications_received?applicant=business&show=table&by=agency',
  )
  const cells = chart
    .querySelectorAll('figure table tbody tr')
    .flatMap((row) => row.querySelectorAll('td, th'))
  expect(cells.map((cell) => cell.text)).toEqual(expect.arrayContaining(['表式未设', '1']))
  expect(cells.map((cell) => cell.text).filter((text) => text === '未载明')).toHaveLength(2)
})

test('a report without a statistics form answers the national one of its year, in the years of its agency too', async () => {
  const agency = await page('[lang]/agencies/[id]', `/zh/agencies/${id}`)
  const unstated = (year: number) =>
    agency
      .querySelectorAll('tbody tr')
      .find((row) => row.querySelector('th')?.text === String(year))!
      .querySelectorAll('td')[3]!
  expect(
    unstated(2017)
      .querySelectorAll('li a')
      .map((link) => link.text),
  ).toContain('收到申请数')
  expect(unstated(2013).text).toContain('无法判断')
  expect(unstated(2020).text).toContain('无法判断')
})
