import { renderToStaticMarkup } from 'react-dom/server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pointOf } from '#app/_report/point'
import { PointTable } from '#app/_report/PointTable.tsx'
import { openWriter, type Database } from '#db/client'
import { reading } from '#db/reading/reading'
import { readReference } from '#scripts/reference'
import { parseQuery } from '#lib/model/parseQuery'
import { pointSchema } from '#lib/model/pages/point'
import { aDocument, aFigure, anObservation, loadItems } from '#tests/db/builders'

let folder: string
let writer: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  process.env.DATABASE_PATH = join(folder, 'gongkai.db')
  writer = openWriter(process.env.DATABASE_PATH)
  await loadItems(writer, [
    aDocument(),
    aDocument({
      agency: '微山县商务局',
      observations: [anObservation({ value: 54, status: 'approximate' })],
    }),
    aDocument({ agency: '微山县教育局', observations: [] }),
    aDocument({ agency: '微山县水利局', year: 2017 }),
    aFigure({ agency: '微山县审计局', sector: '审计', value: '100', note: '只此一处', note_en: 'only here' }),
    aDocument({
      agency: '金乡县商务局',
      regionCode: '370828',
      observations: [anObservation({ value: 9999 })],
    }),
  ])
})
afterEach(() => {
  writer.$client.close()
  delete process.env.DATABASE_PATH
  rmSync(folder, { recursive: true })
})

const pointAt = async (query: string) => {
  const { view } = parseQuery(pointSchema, new URLSearchParams(query))
  return reading((read) => pointOf(read, view!))
}
const weishan = 'region=370826&unit=370826&figure=items_published&year=2018'

test('a value of several reports is the sum of what each agency states, and the silent ones say why', async () => {
  const point = await pointAt(weishan)
  expect(point).toMatchObject({
    label: '微山县',
    value: 300,
    isApproximate: true,
    coverage: { expected: 5, reported: 4, stated: 3 },
  })
  expect(
    point!.rows.map(({ agency, value, status, reportId }) => [agency.name, value, status, reportId !== null]),
  ).toEqual([
    ['微山县商务局', 54, 'approximate', true],
    ['微山县审计局', 100, 'reported', true],
    ['微山县工业和信息化局', 146, 'reported', true],
    ['微山县教育局', null, 'not_reported', true],
    ['微山县水利局', null, 'not_reported', false],
  ])
})

test('the passage is marked in its sentence, a transcribed figure leads to its page, notes are in the language', async () => {
  const point = await pointAt(weishan)
  const bureau = point!.rows.find(({ agency }) => agency.name === '微山县工业和信息化局')!
  expect(bureau.passage?.quote).toBe('146条')
  const markup = (lang: 'zh' | 'en') =>
    renderToStaticMarkup(<PointTable lang={lang} label="x" point={point!} />)
  expect(markup('zh')).toContain('<mark>146条</mark>')
  expect(markup('zh')).toContain('href="https://www.example.gov.cn/2018.html"')
  expect(markup('zh')).toContain('只此一处')
  expect(markup('en')).toContain('only here')
  expect(markup('zh')).toContain('无报告')
  expect(markup('en')).toContain(`href="/en/reports/${bureau.reportId}#items_published"`)
})

test('the median, one sector, and one source are those of the view', async () => {
  expect((await pointAt(`${weishan}&stat=median`))!.value).toBe(100)
  expect((await pointAt(`${weishan}&sector=审计`))!.value).toBe(100)
  expect((await pointAt(`${weishan}&source=document`))!.value).toBe(200)
})

test('there is none for a series, a figure or a year that is not there', async () => {
  expect(await pointAt('unit=999999&figure=items_published&year=2018')).toBe(null)
  expect(await pointAt('unit=370826&figure=mood&year=2018')).toBe(null)
  expect(await pointAt('unit=370826&figure=items_published')).toBe(null)
})

test('figures of any indicator follow the rules of its chart', async () => {
  const litigation = (agency: string, value: number, status: 'reported' | 'implied') =>
    aDocument({
      agency,
      year: 2016,
      observations: [anObservation({ indicator: 'litigation_total', value, status })],
    })
  await loadItems(
    writer,
    [
      litigation('微山县公安局', 3, 'reported'),
      // Summed from rows that are all stated, as the form has no row for it.
      litigation('微山县司法局', 2, 'implied'),
      aFigure({ agency: '微山县医保局', sector: '医保', indicator: 'reconsideration_total', value: '4' }),
    ],
    { reference: readReference() },
  )
  const at = 'region=370826&unit=370826'
  expect(await pointAt(`${at}&figure=litigation_total&year=2016`)).toMatchObject({
    value: 5,
    coverage: { stated: 2 },
  })
  expect(await pointAt(`${at}&figure=reconsideration_total&year=2018&source=figures`)).toMatchObject({
    value: 4,
    coverage: { reported: 2, stated: 1 },
  })
})
