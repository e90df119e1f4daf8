import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { createExtractor } from '#lib/extract/extract'
import { readReference } from '#scripts/reference'
import { best } from '../bench/measure.ts'
import { caseOf, readSeeds } from './cases.ts'
import { faultsOf } from './faults.ts'
import { Pace } from './pace.ts'

/** A case that takes longer than this hangs. */
const LONGEST = 60_000

/**
 * `npm run fuzz -- --minutes N`: documents of the tests with things changed at random. Nothing may be thrown, every quote
 * stands where it says, a value is missing exactly where its status says so, and no document takes far longer for its
 * size than the others. Prints its seed, keeps what fails in a folder, and ends with 1 if anything did. `--seed S
 * --case N` tries one case again.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string' },
      case: { type: 'string' },
      out: { type: 'string', default: '.tmp/fuzz' },
    },
  })
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
  const minutes = Number(values.minutes)
  if (!Number.isInteger(seed) || !(minutes > 0))
    throw new Error('--seed is a whole number and --minutes more than 0')
  console.log(`seed ${seed}`)
  const begun = new BigInt64Array(new SharedArrayBuffer(16))
  const workerData = {
    begun,
    milliseconds: LONGEST,
    message: `of seed ${seed} does not end; it is ${join(values.out, 'current')}`,
  }
  new Worker(new URL('./watch.mjs', import.meta.url), { workerData }).unref()
  mkdirSync(values.out, { recursive: true })

  const extractor = createExtractor(readReference())
  const seeds = readSeeds()
  const pace = new Pace()
  const kinds = new Map<string, { count: number; first: number }>()
  let failed = 0
  const fail = (number: number, { from, ending, bytes }: ReturnType<typeof caseOf>, what: string) => {
    failed++
    const kind = what.replace(/\d+/g, '#').slice(0, 120)
    const known = kinds.get(kind)
    kinds.set(kind, { count: (known?.count ?? 0) + 1, first: known?.first ?? number })
    if (known !== undefined) return
    const file = join(values.out, `${seed}-${number}.${ending}`)
    writeFileSync(file, bytes)
    console.log(`${file} (from ${from}): ${what.slice(0, 300)}`)
  }
  const read = async (number: number, one: ReturnType<typeof caseOf>) => {
    writeFileSync(join(values.out, 'current'), one.bytes)
    Atomics.store(begun, 1, BigInt(number))
    Atomics.store(begun, 0, BigInt(Date.now()))
    const faults: string[] = []
    let size = one.bytes.length
    let isRead = false
    const time = await best(1, async () => {
      try {
        const extracted = await extractor.extract(`case.${one.ending}`, one.bytes)
        isRead = extracted.ok
        if (extracted.ok) size = Math.max(size, Buffer.byteLength(extracted.text))
        faults.push(...faultsOf(extracted, one.ending))
      } catch (error) {
        faults.push(`throws: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`)
      }
    })
    Atomics.store(begun, 0, 0n)
    return { faults, time, size, isRead }
  }

  const leastOf = async (number: number, one: ReturnType<typeof caseOf>) => {
    const runs = []
    for (let i = 0; i < 3; i++) runs.push(await read(number, one))
    return runs.reduce((a, b) => (a.time < b.time ? a : b))
  }

  const only = values.case === undefined ? null : Number(values.case)
  const end = Date.now() + minutes * 60_000
  let number = only ?? 0
  for (; only === null ? Date.now() < end : number === only; number++) {
    const one = caseOf(seeds, seed, number)
    const { faults, time, size, isRead } = await read(number, one)
    if (only !== null) console.log(`${one.from}: ${one.bytes.length} bytes, ${Math.round(time)} ms`)
    for (const fault of new Set(faults)) fail(number, one, fault)
    // Most changed binary files are refused at a glance, which is no measure of those that are read.
    if (isRead || isText(one.ending)) pace.add(one.ending, number, size, time)
  }
  for (const { number: slow, ending, median } of pace.slow()) {
    // Again, three times: what was slow because something else was under way is not slow. Twice the text in twice the time
    // is costly, but grows as it should.
    const one = caseOf(seeds, seed, slow)
    const least = await leastOf(slow, one)
    const times = Pace.of(least.size, least.time) / median
    if (times < Pace.BOUND) continue
    const twice = { ...one, bytes: Buffer.concat([one.bytes, one.bytes]) }
    const growth = isText(ending) ? (await leastOf(slow, twice)).time / least.time : Infinity
    if (growth > Pace.GROWTH || times > Pace.BOUND * 10)
      fail(
        slow,
        one,
        `slow: ${times.toFixed(0)} times the median of ${ending} for its ${one.bytes.length} bytes, and ${growth.toFixed(1)} times as long for twice as much`,
      )
  }
  rmSync(join(values.out, 'current'))
  console.log(pace.line())
  for (const [kind, { count, first }] of kinds)
    console.log(`${count} × ${kind} (first: --seed ${seed} --case ${first})`)
  console.log(`${number - (only ?? 0)} documents, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

function isText(ending: string): boolean {
  return /^(txt|html?)$/.test(ending)
}

process.exitCode = await main()
