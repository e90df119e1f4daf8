import { csvBench } from './csv.ts'
import { extractBench } from './extract.ts'
import { memoryBench } from './memory.ts'
import { overviewBench } from './overview.ts'
import { parallelBench } from './parallel.ts'

/** Measurements by name. Each prints lines with ratios, which travel better between machines than seconds. */
const benches: Record<string, () => Promise<void>> = {
  extract: extractBench,
  parallel: parallelBench,
  memory: memoryBench,
  overview: overviewBench,
  // Takes long to import.
  lighthouse: async () => (await import('./lighthouse.ts')).lighthouseBench(),
  csv: csvBench,
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in benches))
if (unknown !== undefined) {
  console.error(`no measurement ${unknown}; there are ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else for (const name of asked.length > 0 ? asked : Object.keys(benches)) await benches[name]!()
