import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from '../../scripts/setup/build.mjs'
import { loadMadeUp } from './databases.ts'
import { serveBuild, type Site } from './site.ts'

/** So many made-up counties have a little more than a million observations in twelve years. */
const counties = 600

const rounds = 3

/** Pages that others ask for meanwhile. */
const others = ['/', '/reports', '/en/reports?page=3']

const quote = 34
const lineFeed = 10

/**
 * The table of observations, a million rows, as the server sends it against what the `sqlite3` command line needs to write the same
 * query as CSV; then the slowest of other requests meanwhile, and how much memory the server took more than before. The least of
 * three runs each, taken in turns. BENCH_DATABASES names a folder that keeps the database.
 */
export async function csvBench(): Promise<void> {
  if (spawnSync('sqlite3', ['--version']).status !== 0)
    return console.log('csv: skipped, the sqlite3 command line is missing (Debian: apt install sqlite3)')
  if (process.platform !== 'linux') return console.log('csv: skipped, memory is told on Linux only')
  const kept = process.env.BENCH_DATABASES
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const path = join(folder, `${counties}.db`)
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(path)) await loadMadeUp(counties, path, join(folder, `made-up-${counties}`))
    await build()
    const site = await serveBuild(path)
    try {
      await measure(path, site)
    } finally {
      await site.stop()
    }
  } finally {
    if (!kept) rmSync(folder, { recursive: true })
  }
}

async function measure(path: string, site: Site): Promise<void> {
  const file = `${site.origin}/data/observations.csv?header=id&bom=0`
  // Memory of the pages themselves must have come to rest before.
  await slowestOf(site, () => setTimeout(10_000), 0)
  const alone = await slowestOf(site, () => setTimeout(5000))

  const before = residentBytes(site.pid)
  let most = before
  const watch = setInterval(() => (most = Math.max(most, residentBytes(site.pid))), 20)
  let command = Infinity
  let ours = Infinity
  let rows = 0
  for (let i = 0; i < rounds; i++) {
    command = Math.min(command, await seconds(() => commandLine(path)))
    ours = Math.min(ours, await seconds(async () => (rows = await download(file))))
  }
  clearInterval(watch)
  const busy = await slowestOf(site, () => drain(file))

  const growth = (most - before) / 1024 / 1024
  console.log(
    `csv: ${rows.toLocaleString('en')} rows in ${ours.toFixed(1)} s, ${(ours / command).toFixed(2)} times the sqlite3 command line`,
  )
  console.log(
    `csv: meanwhile the slowest of ${busy.count} other requests took ${busy.slowest.toFixed(0)} ms, without the file ${alone.slowest.toFixed(0)} ms`,
  )
  console.log(`csv: memory grew by ${growth.toFixed(0)} MB`)
}

/** What a process holds of memory now; mapped files and shared libraries are part of it. */
function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return (performance.now() - begin) / 1000
}

/** Reads a file to its end and counts its rows, the header not: line ends outside quotes. Throws when the connection breaks. */
async function download(address: string): Promise<number> {
  const [response] = (await once(get(address), 'response')) as [IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`${address} answered ${response.statusCode}`)
  let lines = 0
  let isQuoted = false
  for await (const chunk of response as AsyncIterable<Buffer>)
    for (const byte of chunk)
      if (byte === quote) isQuoted = !isQuoted
      else if (byte === lineFeed && !isQuoted) lines++
  return lines - 1
}

/** Reads a file to its end without looking at it, which would hold up the requests that are measured beside. */
async function drain(address: string): Promise<void> {
  const [response] = (await once(get(address), 'response')) as [IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`${address} answered ${response.statusCode}`)
  response.resume()
  await once(response, 'end')
}

/** Asks for pages one after the other, with a pause in between, while work goes on; the slowest in milliseconds, and how many there were. */
async function slowestOf(
  { origin }: Site,
  work: () => Promise<unknown>,
  pause = 50,
): Promise<{ slowest: number; count: number }> {
  let isDone = false
  const working = work().finally(() => (isDone = true))
  let slowest = 0
  let count = 0
  while (!isDone) {
    const begin = performance.now()
    const response = await fetch(`${origin}${others[count++ % others.length]}`)
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
    await response.arrayBuffer()
    slowest = Math.max(slowest, performance.now() - begin)
    await setTimeout(pause)
  }
  await working
  return { slowest, count }
}

/** The same rows of the same columns in the same order; passages are cut from the text by the engine. */
const query = `
  select a.region_code, g.name, a.id, a.name, a.sector, a.scope, r.id, r.year, r.form, o.indicator, o.applicant, o.value,
    i.unit, o.status, o.source_class, iif(o.disagrees or o.year_conflict, 'conflict', o."check"),
    iif(instr(' ' || i.forms || ' ', ' ' || r.form || ' ') > 0, 'true', 'false'), o.origin, o.note,
    substr(r.text, o.start + 1, o."end" - o.start), o.start, o."end", o.source_url,
    iif(a.region_code like '99%', 'true', 'false')
  from reports r
    -- The order of cross joins is kept: by it the rows come in the order of the key and need no sorting.
    cross join agencies a on a.id = r.agency_id
    left join regions g on g.code = a.region_code
    cross join observations o on o.report_key = r.key
    cross join indicators i on i.id = o.indicator
  where o.accepted = 1
  order by r.id, o.indicator, o.applicant`

async function commandLine(path: string): Promise<void> {
  const child = spawn('sqlite3', ['-readonly', '-csv', path, query], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(`sqlite3 ended with ${code}`)
}
