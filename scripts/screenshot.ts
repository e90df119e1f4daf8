import { chromium } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser } from './setup/browser.mjs'

/** A picture of the documents: its file, the page and the screen that it shows. */
interface Picture {
  file: string
  path: string
  width?: number
  colorScheme?: 'light' | 'dark'
  /** As high as the screen instead of as the page. */
  isScreen?: boolean
}

const pictures: readonly Picture[] = [
  { file: 'overview.png', path: '/' },
  { file: 'city.png', path: '/?region=370800' },
  { file: 'province.png', path: '/?region=500000&by=county', colorScheme: 'dark' },
  { file: 'indicator.png', path: '/indicators/applications_received?region=500000' },
  { file: 'year-on-year.png', path: '/en?show=change&change=fewer' },
  { file: 'report.png', path: '/reports/330421-1bz9492-2018#items_published', isScreen: true },
  { file: 'phone.png', path: '/?region=370800', width: 390 },
]

/**
 * Takes the pictures of the documents from a running server with the seeds loaded:
 * `npx tsx scripts/screenshot.ts [--address http://localhost:3000] [--out docs/pictures] [--only overview.png]`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      address: { type: 'string', default: 'http://localhost:3000' },
      out: { type: 'string', default: 'docs/pictures' },
      only: { type: 'string' },
    },
  })
  mkdirSync(values.out, { recursive: true })
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox'],
  })
  try {
    for (const { file, path, width = 1280, colorScheme = 'light', isScreen = false } of pictures) {
      if (values.only !== undefined && values.only !== file) continue
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      const response = await page.goto(new URL(path, values.address).href, { waitUntil: 'networkidle' })
      if (response?.status() !== 200) throw new Error(`${path} was answered ${response?.status()}`)
      await page.screenshot({ path: join(values.out, file), fullPage: !isScreen })
      await page.close()
      console.log(`wrote ${join(values.out, file)}`)
    }
  } finally {
    await browser.close()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
