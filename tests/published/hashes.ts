import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { openWriter } from '#db/client'
import type { LoadItem } from '#db/load/item'
import { load } from '#db/load/load'
import { createExtractor } from '#lib/extract/extract'
import { extractorVersion } from '#lib/model/extractorVersion'
import { writeExport } from '#scripts/exportFolder'
import { findInputs, readInput } from '#scripts/inputs'
import { readReference } from '#scripts/reference'

/** Where the hashes are recorded, from the root of the project. */
export const recorded = 'tests/published/hashes.json'

const sha256 = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))
/** SHA-256 by file: the tables with the values, and the files that describe them. */
const exportSchema = z.strictObject({ tables: sha256, descriptions: sha256 })
export const hashesSchema = z.strictObject({ seeds: exportSchema, madeUp: exportSchema })
export type Hashes = z.infer<typeof hashesSchema>

/** A made-up county has one body; 6 in a hundred reports are missing, as `npm run generate` has it unless told otherwise. */
const madeUp = ['--counties', '160', '--years', '2014-2024', '--seed', '1', '--kind', 'text']

/**
 * What is published of the seeds and of 160 made-up counties: the hash of every exported file but the database, whose
 * bytes depend on the engine. Loads are of one fixed time, and the version of the extractor is masked.
 */
export async function hashesNow(): Promise<Hashes> {
  const folder = mkdtempSync(join(tmpdir(), 'published-'))
  try {
    const documents = join(folder, 'documents')
    await promisify(execFile)(process.execPath, [
      'node_modules/tsx/dist/cli.mjs',
      'scripts/generate.ts',
      ...madeUp,
      '--out',
      documents,
    ])
    return {
      seeds: await hashesOf(['seeds'], undefined, join(folder, 'seeds')),
      madeUp: await hashesOf([documents], join(documents, 'regions.csv'), join(folder, 'made-up')),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A made-up document by its name alone, as it lies in another folder each time. */
function placeless(item: LoadItem): LoadItem {
  if (item.kind !== 'document') return item
  return { ...item, extraction: { ...item.extraction, source: basename(item.extraction.source) } }
}

/** Loads inputs, exports them into a folder, and hashes what lies there. */
async function hashesOf(
  inputs: string[],
  regions: string | undefined,
  out: string,
): Promise<Hashes['seeds']> {
  const reference = readReference('seeds', regions)
  const extractor = createExtractor(reference)
  const db = openWriter(':memory:')
  async function* items() {
    for (const file of findInputs(inputs).files)
      for await (const item of readInput(file, extractor))
        yield regions === undefined ? item : placeless(item)
  }
  try {
    await load(db, reference, items(), { strict: true, now: new Date('2026-01-02T03:04:05Z') })
    await writeExport(db, out, {})
  } finally {
    db.$client.close()
  }
  const hashes: Hashes['seeds'] = { tables: {}, descriptions: {} }
  for (const file of readdirSync(out).sort()) {
    if (file.endsWith('.sqlite')) continue
    const text = readFileSync(join(out, file), 'utf8').replaceAll(extractorVersion, 'VERSION')
    const kind = file.endsWith('.csv') ? 'tables' : 'descriptions'
    hashes[kind][file] = createHash('sha256').update(text).digest('hex')
  }
  return hashes
}
