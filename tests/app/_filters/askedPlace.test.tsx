import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openWriter } from '#db/client'
import { readReference } from '#scripts/reference'
import { askPage, places } from '#tests/app/addresses'
import { aDocument, aFigure, loadItems } from '#tests/db/builders'

vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'localhost:3000' }) }))

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'place-'))
  vi.stubEnv('DATABASE_PATH', join(folder, 'gongkai.db'))
  const writer = openWriter(process.env.DATABASE_PATH!)
  await loadItems(
    writer,
    [aDocument(), aFigure({ region_code: '371002', region: '环翠区', agency: '威海市环翠区商务局' })],
    { reference: readReference() },
  )
  writer.$client.close()
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe.each([
  ['the overview', '[lang]', '/zh', '/'],
  [
    'an indicator',
    '[lang]/indicators/[id]',
    '/zh/indicators/litigation_total',
    '/indicators/litigation_total',
  ],
])('a text typed as a region on the page of %s', (_, of, address, path) => {
  const place = places.find((one) => one.kind === 'page' && one.folder === of)!
  const ask = (query: string) => askPage(place, `${address}?${query}`)

  test('leads to the view of the one region that it means', async () => {
    const sent = await ask('place=济宁&from=2018').catch((error: { digest?: string }) => error.digest)
    expect(sent).toContain(`;${path}?region=370800&from=2018;`)
  })

  test('that means none stops with a sentence, and no chart of all the country', async () => {
    const html = renderToStaticMarkup((await ask('place=亚特兰蒂斯')) as ReactNode)
    expect(html).toContain('亚特兰蒂斯')
    expect(html).not.toContain('<figure')
    expect(renderToStaticMarkup((await ask('')) as ReactNode)).toContain('<figure')
  })

  test('keeps the year compared while filters change', async () => {
    const html = renderToStaticMarkup((await ask('show=change&year=2018')) as ReactNode)
    expect(html).toContain('<input type="hidden" name="year" value="2018"/>')
  })
})
