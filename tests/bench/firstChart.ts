import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/setup/browser.mjs'

/** A slow line and a slow machine: bytes a second each way, milliseconds to wait for each answer, times slower. */
export interface Shape {
  throughput: number
  latency: number
  slowdown: number
}

/** Bytes of a page when each of its files is compressed. */
export interface Weights {
  html: number
  script: number
  style: number
  other: number
}

/** The browser of the browser tests, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  })
}

/**
 * A page that notes, in each document it opens, when the element was there with what follows it and had been painted:
 * milliseconds since the navigation began.
 */
export async function watchedPage(browser: Browser, selector: string, shape?: Shape): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript((wanted) => {
    const marks = window as typeof window & { paintedAt?: number }
    const observer = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return
      observer.disconnect()
      // The second frame begins after the first with the element has been painted.
      requestAnimationFrame(() => requestAnimationFrame(() => (marks.paintedAt = performance.now())))
    })
    observer.observe(document, { childList: true, subtree: true })
  }, selector)
  if (shape !== undefined) {
    const line = await context.newCDPSession(page)
    await line.send('Network.enable')
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: shape.latency,
      downloadThroughput: shape.throughput,
      uploadThroughput: shape.throughput,
    })
    await line.send('Emulation.setCPUThrottlingRate', { rate: shape.slowdown })
  }
  return page
}

/** What `watchedPage` noted in the document that is open now. */
export async function paintedAt(page: Page): Promise<number> {
  const noted = await page.waitForFunction(() => (window as typeof window & { paintedAt?: number }).paintedAt)
  return (await noted.jsonValue()) as number
}

/** Everything a page loads before anybody touches it. */
export async function weightsOf(browser: Browser, address: string): Promise<Weights> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const weights: Weights = { html: 0, script: 0, style: 0, other: 0 }
  const kinds: Record<string, keyof Weights> = { document: 'html', script: 'script', stylesheet: 'style' }
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = kinds[response.request().resourceType()] ?? 'other'
    reading.push(
      response.body().then((body) => {
        weights[kind] += gzipSync(body).length
      }),
    )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await Promise.all(reading)
  await page.close()
  return weights
}
