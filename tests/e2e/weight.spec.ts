import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './watched.ts'

/** Bytes that may cross the line, compressed. Sizes are the same on any machine. */
const ours = 15_000
const whole = 190_000

const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as {
  rootMainFiles: string[]
}

/** The compressed size of everything that a page asks for until it is still, by address. */
async function loaded(page: Page, path: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  const pending: Promise<void>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const isText = /html|css|javascript/.test(response.headers()['content-type'] ?? '')
    if (isText)
      pending.push(response.body().then((body) => void sizes.set(pathname, gzipSync(body).byteLength)))
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await Promise.all(pending)
  return sizes
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, one) => all + one, 0)

for (const path of ['/', '/en?source=document'])
  test(`${path} loads little of its own, and no chart library, before anyone reaches for a chart`, async ({
    page,
  }) => {
    const sizes = await loaded(page, path)
    const scripts = [...sizes].filter(([file]) => file.endsWith('.js'))
    // What Next and React need for an empty page.
    const bare = rootMainFiles.map((file) => `/_next/${file}`)
    for (const file of bare) expect(sizes.has(file), file).toBe(true)
    expect(sum(scripts.filter(([file]) => !bare.includes(file)).map(([, size]) => size))).toBeLessThanOrEqual(
      ours,
    )
    expect(sum(sizes.values())).toBeLessThanOrEqual(whole)
  })
