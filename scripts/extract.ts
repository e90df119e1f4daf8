import { readFileSync } from 'node:fs'
import { createExtractor } from '#lib/extract/extract'
import { findInputs } from './inputs.ts'
import { progress } from './progress.ts'
import { readReference } from './reference.ts'

/** Documents to NDJSON: one line per report on stdout, `file: reason` on stderr; exit 1 if any file failed. */
async function main(paths: string[]): Promise<number> {
  if (paths.length === 0) {
    console.error('usage: npm run --silent extract -- PATH…')
    return 2
  }
  const extractor = createExtractor(readReference())
  const { files, refused } = findInputs(paths)
  const documents = files.filter((file) => file.kind === 'document')
  let failed = refused.length
  for (const { path, reason } of refused) console.error(`${path}: ${reason}`)
  if (documents.length === 0 && failed === 0) {
    console.error(`${paths.join(' ')}: there is no document here`)
    return 1
  }
  const bar = progress(documents.length)
  for (const { path } of documents) {
    try {
      const extracted = await extractor.extract(path, readFileSync(path))
      if (extracted.ok) await write(`${JSON.stringify(extracted.extraction)}\n`)
      else {
        failed++
        console.error(`${path}: ${extracted.reason}`)
      }
    } catch (error) {
      failed++
      console.error(`${path}: cannot be read: ${(error as Error).message}`)
    }
    bar.step()
  }
  bar.end()
  return failed > 0 ? 1 : 0
}

/** Waits for a slow reader instead of piling lines up. */
function write(line: string): Promise<void> | void {
  if (!process.stdout.write(line)) return new Promise((resolve) => process.stdout.once('drain', resolve))
}

process.exitCode = await main(process.argv.slice(2))
