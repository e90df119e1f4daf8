import { chromium } from '@playwright/test'
import { parseArgs } from 'node:util'
import { findBrowser } from './setup/browser.mjs'

/**
 * Takes the README's picture of the overview from a running server:
 * `npx tsx scripts/screenshot.ts [--address http://localhost:3000] [--out docs/screenshot.png]`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      address: { type: 'string', default: 'http://localhost:3000' },
      out: { type: 'string', default: 'docs/screenshot.png' },
    },
  })
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })
    const response = await page.goto(values.address, { waitUntil: 'networkidle' })
    if (response?.status() !== 200) throw new Error(`the overview was answered ${response?.status()}`)
    await page.screenshot({ path: values.out, fullPage: true })
    console.log(`wrote ${values.out}`)
  } finally {
    await browser.close()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
