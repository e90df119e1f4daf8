import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#lib/extract/read/sha256'
import type { Draft } from '#lib/synthetic/document'
import type { Random } from '#lib/synthetic/random'
import { renderBytes, type DocumentKind } from '#lib/synthetic/renderBytes'
import { renderExtraction } from '#lib/synthetic/renderExtraction'
import { layoutFor, renderText } from '#lib/synthetic/renderText'
import { LineFile } from './lineFile.ts'

export type SyntheticKind = DocumentKind | 'ndjson'

/** Characters of one NDJSON file; a reader that takes a file whole must hold it as one string. */
const LARGEST = 100_000_000
const endings = { text: 'txt', html: 'html', docx: 'docx' }

/**
 * Writes drafts into a folder: one document each, below a folder for its prefecture, or NDJSON with the text in each
 * line. `write` returns the line for truth.ndjson: where the report is and, for documents, what it should bring.
 */
export function syntheticWriter(kind: SyntheticKind, out: string) {
  const folders = new Set<string>()
  let lines: LineFile | null = null
  let files = 0
  return {
    write(draft: Draft, random: Random): object {
      const { body, year, form } = draft.truth
      const known = {
        agency: body.name,
        regionCode: body.region.code,
        year,
        form,
        scope: body.scope,
        slips: draft.slips,
      }
      const name = `${body.region.code}-${body.name}-${year}`
      if (kind === 'ndjson') {
        if (lines !== null && lines.length > LARGEST) {
          lines.close()
          lines = null
        }
        lines ??= new LineFile(join(out, `reports-${String(++files).padStart(3, '0')}.ndjson`))
        const rendered = renderText(draft, layoutFor(draft, random))
        const source = `synthetic/${name}.txt`
        lines.add(renderExtraction(draft, rendered, source, sha256(Buffer.from(rendered.text))))
        return { source, ...known }
      }
      const folder = join('reports', body.prefecture.code)
      if (!folders.has(folder)) mkdirSync(join(out, folder), { recursive: true })
      folders.add(folder)
      const source = join(folder, `${name}.${endings[kind]}`)
      writeFileSync(join(out, source), renderBytes(draft, kind, random))
      const observations = Object.fromEntries(
        [...draft.expected].map(([key, { value, status }]) => [key, value ?? status ?? 'missing']),
      )
      return { source, ...known, observations, issues: draft.issues }
    },
    close(): void {
      lines?.close()
    },
  }
}
