import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWriter } from '#db/client'
import { readReference } from '#scripts/reference'
import { askPage, places } from '#tests/app/addresses'
import { aDocument, loadItems } from '#tests/db/builders'

vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'localhost:3000' }) }))

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linked-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  const writer = openWriter(process.env.DATABASE_PATH!)
  await loadItems(writer, [aDocument()], { reference: readReference() })
  writer.$client.close()
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const linksOf = async (of: string, address: string) => {
  const place = places.find((one) => one.kind === 'page' && one.folder === of)!
  const page = parse(renderToStaticMarkup((await askPage(place, address)) as ReactNode))
  return page.querySelectorAll('a[href]').map((a) => a.getAttribute('href'))
}

test('the charts of the overview lead to the pages of their indicators with the same filters, and these lead back', async () => {
  const filters = '?region=370826&from=2016&by=agency'
  const overview = await linksOf('[lang]', `/zh${filters}`)
  for (const id of ['items_published', 'channel_website', 'applications_received', 'outcome_granted'])
    expect(overview).toContain(`/indicators/${id}${filters}`)
  const page = '[lang]/indicators/[id]'
  expect(await linksOf(page, `/zh/indicators/items_published${filters}`)).toEqual(
    expect.arrayContaining([`/${filters}#items-published`, `/${filters}#channels`]),
  )
  const other = await linksOf(page, `/zh/indicators/litigation_total${filters}`)
  expect(other.filter((href) => href?.startsWith(`/${filters}#`))).toEqual([])
})
