import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createExtractor } from '#lib/extract/extract'
import { extractMany } from '#scripts/extractMany'
import { readReference } from '#scripts/reference'
import { samples } from './samples.ts'

/** Many files with all cores against one, start of the workers included. */
export async function parallelBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const options = { regions: undefined, limits: {} }
  try {
    const paths: string[] = []
    for (const bytes of samples('text', 6000)) {
      const path = join(folder, `${String(paths.length).padStart(5, '0')}.txt`)
      writeFileSync(path, bytes)
      paths.push(path)
    }
    const one = await elapsed(async () => {
      const extractor = createExtractor(readReference())
      for (const path of paths) await extractor.extract(path, readFileSync(path))
    })
    const all = await elapsed(async () => {
      for await (const outcome of extractMany(paths, options)) void outcome
    })
    console.log(
      `parallel: 6,000 files on ${availableParallelism()} cores ${(one / all).toFixed(2)} times as fast as on one`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function elapsed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
