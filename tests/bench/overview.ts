import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from '../../scripts/setup/build.mjs'
import { bareNext } from './bareNext.ts'
import { writeSection } from './benchmarksPage.ts'
import { benchDatabases, stocks, type Stock } from './databases.ts'
import { openBrowser, paintedAt, watchedPage, weightsOf, type Shape, type Weights } from './firstChart.ts'
import { median, request } from './requests.ts'
import { serveBuild, type Site } from './site.ts'

const line: Shape = { throughput: 200_000, latency: 150, slowdown: 4 }
/** What follows the first chart: once it is there, the chart is there to its end. */
const firstChart = '#items-published .aside'
const requests = 25
const openings = 7

/** Filters that nobody asked for before, each once; `turn` keeps those of the browser apart from those of the requests. */
function newFilters(turn: 'request' | 'browser'): string[] {
  const by = turn === 'request' ? 'prefecture' : 'province'
  return Array.from(
    { length: 16 },
    (_, i) => `?by=${by}&from=${2014 + (i % 4)}&to=${2022 + Math.floor(i / 4)}`,
  )
}

interface Measured {
  first: number
  again: number
  sent: number
  read: number
  filterHtml: number
  filterWhole: number
  filterPainted: number
  shaped: number
  weights: Weights
}

/**
 * The overview over five reports, 160 and 3,000 made-up counties, with the production build: time of an answer, of a filter
 * nobody asked for before, of the first chart on a slow line and machine, and bytes. BENCH_DATABASES names a folder that keeps
 * the databases. Writes its section of docs/benchmarks.md.
 */
export async function overviewBench(): Promise<void> {
  const kept = process.env.BENCH_DATABASES
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  let browser: Browser | null = null
  let bare: Site | null = null
  try {
    await build()
    const files = await benchDatabases(folder)
    browser = await openBrowser()
    const measured = {} as Record<Stock, Measured>
    for (const stock of stocks) measured[stock] = await measure(browser, files[stock])
    bare = await bareNext()
    const bareWeights = await weightsOf(browser, bare.origin)
    const barePainted = await shapedTime(browser, bare.origin, 'h1')
    await report(measured, bareWeights, barePainted)
  } finally {
    await browser?.close()
    await bare?.stop()
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(browser: Browser, database: string): Promise<Measured> {
  const site = await serveBuild(database)
  try {
    const home = `${site.origin}/`
    const first = (await request(home)).whole
    for (let i = 0; i < 3; i++) await request(home)
    const again = []
    for (let i = 0; i < requests; i++) again.push(await request(home))
    const filtered = []
    for (const query of newFilters('request')) filtered.push(await request(home + query))
    const page = await watchedPage(browser, firstChart)
    await page.goto(home)
    const painted = []
    for (const query of newFilters('browser')) {
      await page.goto(home + query)
      painted.push(await paintedAt(page))
    }
    await page.context().close()
    return {
      first,
      again: median(again.map((one) => one.whole)),
      sent: again[0]!.sent,
      read: again[0]!.read,
      filterHtml: median(filtered.map((one) => one.chart ?? one.whole)),
      filterWhole: median(filtered.map((one) => one.whole)),
      filterPainted: median(painted),
      shaped: await shapedTime(browser, home, firstChart),
      weights: await weightsOf(browser, home),
    }
  } finally {
    await site.stop()
  }
}

/** The middle of several openings with an empty cache, on the slow line. */
async function shapedTime(browser: Browser, address: string, selector: string): Promise<number> {
  const times = []
  for (let i = 0; i < openings; i++) {
    const page = await watchedPage(browser, selector, line)
    await page.goto(address, { waitUntil: 'commit' })
    times.push(await paintedAt(page))
    await page.context().close()
  }
  return median(times)
}

async function report(measured: Record<Stock, Measured>, bare: Weights, barePainted: number): Promise<void> {
  const { five } = measured
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const time = (ms: number) =>
    ms < 1000 ? `${ms.toFixed(ms < 100 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(2)} s`
  const times = (value: number, of: number) => `${(value / of).toFixed(2)} times`
  const whole = (weights: Weights) => weights.html + weights.script + weights.style + weights.other
  for (const stock of stocks) {
    const one = measured[stock]
    const name = stock === 'five' ? 'five reports' : `${stock} counties`
    console.log(
      `overview, ${name}: answer ${time(one.again)}, ${times(one.again, five.again)} that of five (first after start ${times(one.first, five.first)})`,
    )
    console.log(
      `overview, ${name}: new filter ${time(one.filterHtml)} to the chart in the answer, ${times(one.filterHtml, one.again)} the known view; ${time(one.filterPainted)} to the chart in the browser`,
    )
    console.log(
      `overview, ${name}: slow line ${time(one.shaped)} to the first chart, ${times(one.shaped, barePainted)} a bare page's heading`,
    )
    console.log(
      `overview, ${name}: ${kilobytes(whole(one.weights))} in all, ${times(whole(one.weights), whole(bare))} a bare page; scripts ${kilobytes(one.weights.script - bare.script)} over the bare page's ${kilobytes(bare.script)}`,
    )
  }
  const row = (label: string, aim: string, value: (one: Measured) => string) =>
    `| ${[label, ...stocks.map((stock) => value(measured[stock])), aim].join(' | ')} |`
  const table = [
    '| | five reports | 160 counties | 3,000 counties | aim |',
    '| --- | ---: | ---: | ---: | --- |',
    row('answer, known view', '', (one) => time(one.again)),
    row('… against five reports', 'below 2', (one) => times(one.again, five.again)),
    row('first answer after a start', '', (one) => time(one.first)),
    row('… against five reports', '', (one) => times(one.first, five.first)),
    row('new filter: chart in the answer', '100 ms', (one) => time(one.filterHtml)),
    row('new filter: whole answer', '', (one) => time(one.filterWhole)),
    row('new filter: chart painted', '100 ms', (one) => time(one.filterPainted)),
    row('slow line: first chart painted', '1.2 s', (one) => time(one.shaped)),
    row('… against the heading of a bare page', '', (one) => times(one.shaped, barePainted)),
    row('HTML, raw', '', (one) => kilobytes(one.read)),
    row('HTML, compressed', '', (one) => kilobytes(one.weights.html)),
    row('scripts, compressed', '', (one) => kilobytes(one.weights.script)),
    row('… over a bare page', '15 kB', (one) => kilobytes(one.weights.script - bare.script)),
    row('everything, compressed', '190 kB', (one) => kilobytes(whole(one.weights))),
  ]
  const how = `The production build on 127.0.0.1, each stock in a server of its own, counties with twelve years each. Answers: the middle of ${requests} requests one after the other. New filters: the middle of 16 views by prefecture and by province that nobody asked for before, with the rest of the page's files in the browser's cache. Slow line: ${line.throughput / 1000} kB a second, ${line.latency} ms of latency and a processor slowed down ${line.slowdown} times by the browser, empty cache, middle of ${openings}; a bare page of the same Next (its heading painted after ${time(barePainted)}) bears ${kilobytes(bare.script)} of scripts and ${kilobytes(whole(bare))} in all.`
  await writeSection('overview', `${how}\n\n${table.join('\n')}`)
}
