import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Random } from '#lib/synthetic/random'
import { makeWorld } from '#lib/synthetic/world'
import { draftsOf } from '#lib/synthetic/drafts'
import { isUsageError, UsageError } from './limitOptions.ts'
import { LineFile } from './lineFile.ts'
import { share, whole } from './numberOptions.ts'
import { progress } from './progress.ts'
import { syntheticWriter, type SyntheticKind } from './syntheticWriter.ts'

const usage =
  'usage: npm run generate -- --counties N --years A-B --out DIR [--kind text|html|docx|ndjson] [--seed S] [--agencies K] [--slips SHARE] [--missing SHARE]'
const kinds: readonly string[] = ['text', 'html', 'docx', 'ndjson'] satisfies SyntheticKind[]

/**
 * Composes the reports of invented counties with a known truth: documents or extracted NDJSON, the regions they need,
 * and truth.ndjson with what a careful reader would hold of each. The same arguments give the same bytes.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      counties: { type: 'string' },
      years: { type: 'string' },
      out: { type: 'string' },
      kind: { type: 'string', default: 'text' },
      seed: { type: 'string', default: '1' },
      agencies: { type: 'string', default: '1' },
      slips: { type: 'string', default: '0.15' },
      missing: { type: 'string', default: '0.06' },
    },
  })
  const [, from, to] = /^(20\d\d)-(20\d\d)$/.exec(values.years ?? '') ?? []
  if (from === undefined || to === undefined || from > to)
    throw new UsageError('--years is not like 2014-2025')
  if (!values.out) throw new UsageError('--out names no folder')
  if (!kinds.includes(values.kind)) throw new UsageError(`--kind is not one of ${kinds.join(', ')}`)
  const random = new Random(whole('seed', values.seed))
  const world = makeWorld(random, whole('counties', values.counties), whole('agencies', values.agencies))
  const slips = share('slips', values.slips)
  const missing = share('missing', values.missing)
  mkdirSync(values.out, { recursive: true })
  const rows = world.regions.map(
    ({ code, name, level, parent }) => `${code},${name},${level},${parent ?? ''}\n`,
  )
  writeFileSync(join(values.out, 'regions.csv'), `code,name,level,parent\n${rows.join('')}`)
  const truth = new LineFile(join(values.out, 'truth.ndjson'))
  const writer = syntheticWriter(values.kind as SyntheticKind, values.out)
  const bar = progress(world.bodies.length)
  let written = 0
  for (const body of world.bodies) {
    const chance = random.fork(`missing ${body.name}`)
    for (const draft of draftsOf(body, Number(from), Number(to), random, slips)) {
      if (chance.chance(missing)) continue
      truth.add(writer.write(draft, random.fork(`${body.name} ${draft.truth.year}`)))
      written++
    }
    bar.step()
  }
  bar.end()
  writer.close()
  truth.close()
  console.log(`${written} reports of ${world.bodies.length} invented bodies in ${values.out}`)
}

try {
  main()
} catch (error) {
  const isUsage = isUsageError(error as Error)
  console.error(isUsage ? `${(error as Error).message}\n${usage}` : (error as Error).message)
  process.exitCode = isUsage ? 2 : 1
}
