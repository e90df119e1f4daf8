import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createExtractor } from '#lib/extract/extract'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { differences } from '#lib/synthetic/difference'
import { Random } from '#lib/synthetic/random'
import { trialOf } from '#lib/synthetic/trial'
import { makeWorld } from '#lib/synthetic/world'
import { progress } from './progress.ts'
import { readReference } from './reference.ts'

/**
 * Composes a synthetic report for each seed, extracts it and compares with what it was composed from. Prints how many
 * differ, each kind of difference with a count, and keeps the documents that differ. Exit 1 if any does.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '300' },
      from: { type: 'string', default: '1' },
      out: { type: 'string', default: '.tmp/roundtrip' },
    },
  })
  const reference = readReference()
  const world = makeWorld(new Random(1), 400, 3)
  const extractor = createExtractor({ ...reference, regions: [...reference.regions, ...world.regions] })
  const [from, count] = [Number(values.from), Number(values.seeds)]
  const kinds = new Map<string, { count: number; first: string }>()
  let differing = 0
  const bar = progress(count)
  for (let seed = from; seed < from + count; seed++) {
    const { draft, kind, bytes } = trialOf(world, seed)
    const extracted = await extractor.extract(String(seed), bytes)
    const found = extracted.ok
      ? differences(draft, extracted.extraction)
      : [`refused: ${wordRefusal(extracted.reason, 'en')}`]
    bar.step()
    if (found.length === 0) continue
    differing++
    const file = `${values.out}/${seed}.${kind === 'text' ? 'txt' : kind}`
    mkdirSync(values.out, { recursive: true })
    writeFileSync(file, bytes)
    for (const line of found) {
      const name = `${draft.slips.join()} ${line.replace(/\s*\(.*/s, '').replace(/\d+/g, '#')}`.trim()
      const known = kinds.get(name) ?? {
        count: 0,
        first: `${file}: ${line.replaceAll('\n', '⏎').slice(0, 160)}`,
      }
      kinds.set(name, { ...known, count: known.count + 1 })
    }
  }
  bar.end()
  console.log(`${count} reports, ${differing} differ from what they were composed from`)
  const most = [...kinds].sort((a, b) => b[1].count - a[1].count).slice(0, 20)
  for (const [name, known] of most) console.log(`${known.count}  ${name}\n    ${known.first}`)
  return differing > 0 ? 1 : 0
}

process.exitCode = await main()
