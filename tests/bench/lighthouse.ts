import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import packageOfLighthouse from 'lighthouse/package.json' with { type: 'json' }
import { build } from '../../scripts/setup/build.mjs'
import { findBrowser } from '../../scripts/setup/browser.mjs'
import { freePort } from '../../scripts/setup/port.mjs'
import { loadSeeds } from '../../scripts/setup/seeds.mjs'
import { bareNext } from './bareNext.ts'
import { writeSection } from './benchmarksPage.ts'
import { median } from './requests.ts'
import { serveBuild } from './site.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

const runs = 3
const aim = 95

interface Judged {
  scores: Record<Category, number>
  /** Milliseconds of the first and the largest paint, and of blocked time; layout shift without unit. */
  paint: number
  largest: number
  blocked: number
  shift: number
  /** What took points away, most first. */
  lost: string[]
}

/**
 * Lighthouse on the production build with the seeds, as a phone on a slow line (its own settings): overview in both languages, a
 * report, and the coverage; beside them a page with nothing but a heading, which shows what Next and the machine take. Scores are the
 * middle of several runs. Writes its section of docs/benchmarks.md.
 */
export async function lighthouseBench(): Promise<void> {
  await build()
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-lighthouse-'))
  await loadSeeds(join(folder, 'gongkai.db'))
  const site = await serveBuild(join(folder, 'gongkai.db'))
  const port = await freePort(0, '127.0.0.1')
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  try {
    const list = await (await fetch(`${site.origin}/reports`)).text()
    const report = /href="(\/reports\/[^"#?/]+)"/.exec(list)?.[1]
    if (report === undefined) throw new Error('no report in the list of reports')
    const pages = { '/': '/', '/en': '/en', '/reports/{id}': report, '/coverage': '/coverage' }
    const bare = await judgeBare(port)
    const judged = new Map<string, Judged>()
    for (const [name, path] of Object.entries(pages)) {
      const one = await judge(`${site.origin}${path}`, port)
      judged.set(name, one)
      const scores = categories.map((category) => `${category} ${one.scores[category]}`).join(', ')
      const least = Math.min(...Object.values(one.scores))
      console.log(
        `lighthouse, ${name}: ${scores}; least ${(least / aim).toFixed(2)} times the aim of ${aim}, performance ${(one.scores.performance / bare.scores.performance).toFixed(2)} times that of a bare page; lost by ${one.lost.join(', ') || 'nothing'}`,
      )
    }
    await writeReport(judged.set('bare page', bare), browser.version())
  } finally {
    await browser.close()
    await site.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function judgeBare(port: number): Promise<Judged> {
  const site = await bareNext()
  try {
    return await judge(site.origin, port)
  } finally {
    await site.stop()
  }
}

async function judge(address: string, port: number): Promise<Judged> {
  const found: Judged[] = []
  for (let run = 0; run < runs; run++) {
    const lhr = await runOn(address, port)
    const { audits, categories: results } = lhr
    const value = (id: string) => audits[id]?.numericValue ?? NaN
    const scored = categories.map((id) => [id, Math.round((results[id]?.score ?? 0) * 100)] as const)
    const losses = categories.flatMap((id) =>
      (results[id]?.auditRefs ?? []).map(({ id: audit, weight }) => ({
        audit,
        loss: (1 - (audits[audit]?.score ?? 1)) * weight,
      })),
    )
    found.push({
      scores: Object.fromEntries(scored) as Record<Category, number>,
      paint: value('first-contentful-paint'),
      largest: value('largest-contentful-paint'),
      blocked: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
      lost: losses
        .filter(({ loss }) => loss > 0)
        .sort((a, b) => b.loss - a.loss)
        .map(({ audit }) => audit),
    })
  }
  const middle = (value: (one: Judged) => number) => median(found.map(value))
  return {
    scores: Object.fromEntries(categories.map((id) => [id, middle((one) => one.scores[id])])) as Record<
      Category,
      number
    >,
    paint: middle((one) => one.paint),
    largest: middle((one) => one.largest),
    blocked: middle((one) => one.blocked),
    shift: middle((one) => one.shift),
    lost: found[0]!.lost,
  }
}

/** One run; a second where the trace of the first began too late, as happens on a busy machine. */
async function runOn(address: string, port: number, isLast = false): Promise<Result> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'silent' })
  if (result !== undefined && result.lhr.runtimeError === undefined) return result.lhr
  if (!isLast) return runOn(address, port, true)
  throw new Error(`lighthouse failed on ${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
}

async function writeReport(judged: ReadonlyMap<string, Judged>, browser: string): Promise<void> {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  const rows = [...judged].map(
    ([name, { scores, paint, largest, blocked, shift }]) =>
      `| ${name.startsWith('/') ? `\`${name}\`` : name} | ${categories.map((id) => scores[id]).join(' | ')} | ${seconds(paint)} | ${seconds(largest)} | ${Math.round(blocked)} ms | ${shift.toFixed(3)} |`,
  )
  const body = `Lighthouse ${packageOfLighthouse.version} with Chromium ${browser}, as a phone on a slow line (simulated, its own settings), on the production build with the seeds; the middle of ${runs} runs. The bare page is the same Next with nothing but a heading. The aim is ${aim} or more in each.

| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocked | shift |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}`
  await writeSection('lighthouse', body)
}
