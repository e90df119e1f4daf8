import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { sha256 as hashOf } from '#lib/extract/read/sha256'
import { extractionSchema } from '#lib/model/extraction'
import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import type { Read } from './reading/protocol.ts'
import { documentFinder, extractFile, extractFiles, pathOf, type DocumentReader } from './extractFile.ts'
import { readFigures } from './figuresFile.ts'
import { toldByFields } from './toldByFields.ts'

const DOCUMENTS = new Set(['.txt', '.html', '.htm', '.docx', '.doc', '.rtf', '.pdf', '.zip'])
const REFERENCE = new Set(['regions.csv', 'indicators.csv', 'truth.ndjson'])
/** Files that are expected beside documents: reference lists, read-me files, hidden files. */
const ACCOMPANIES = /(^|[\\/])(regions\.csv|indicators\.csv|truth\.ndjson|readme(\.\w+)?|\.[^\\/]*)$/i

/** A file that was named, or found in a folder that was named. */
export interface InputFile {
  path: string
  kind: 'document' | 'figures' | 'extracted'
}

/**
 * The files behind paths, sorted, so that the order of the arguments changes nothing. A file that was named itself
 * counts whatever its name; in folders documents, figures and extracted NDJSON are recognised by their names. `skipped` are
 * the other files of the folders.
 */
export function findInputs(paths: readonly string[]): {
  files: InputFile[]
  refused: { path: string; reason: Refusal }[]
  skipped: string[]
} {
  const files = new Map<string, InputFile>()
  const refused: { path: string; reason: Refusal }[] = []
  const skipped = new Set<string>()
  const seen = new Set<string>()
  const refuse = (path: string, reason: Refusal): true => {
    refused.push({ path, reason })
    return true
  }
  const visit = (path: string, isNamed: boolean): boolean => {
    try {
      const stat = statSync(path, { throwIfNoEntry: false })
      if (stat === undefined) return refuse(path, refusalOf('path-unknown'))
      // A file that two paths lead to is one, and a link to an outer folder no way in again.
      const real = realpathSync(path)
      if (seen.has(real)) return true
      seen.add(real)
      if (stat.isDirectory()) {
        const found = readdirSync(path).map((name) => visit(join(path, name), false))
        if (isNamed && !found.includes(true)) return refuse(path, refusalOf('folder-empty'))
        return found.includes(true)
      }
      if (!stat.isFile()) return refuse(path, refusalOf('neither-file-nor-folder'))
      const kind = kindOf(path, isNamed)
      if (kind !== null) files.set(path, { path, kind })
      else if (!ACCOMPANIES.test(path)) skipped.add(path)
      return kind !== null
    } catch (error) {
      return refuse(path, refusalOf('other', { detail: (error as Error).message }))
    }
  }
  for (const path of [...paths].sort()) visit(path, true)
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    refused,
    skipped: [...skipped].sort(),
  }
}

function kindOf(path: string, isNamed: boolean): InputFile['kind'] | null {
  const ending = extname(path).toLowerCase()
  if (REFERENCE.has(path.split(/[\\/]/).at(-1)!) && !isNamed) return null
  if (ending === '.ndjson') return 'extracted'
  if (ending === '.csv') return 'figures'
  return isNamed || DOCUMENTS.has(ending) ? 'document' : null
}

/** Reads a file into what a load takes; whatever is wrong with it becomes a refusal with its place. */
export async function* readInput(file: InputFile, reader: DocumentReader): AsyncGenerator<LoadItem> {
  if (file.kind === 'document') {
    for await (const extracted of extractFile(reader, file.path)) yield itemOf(extracted)
    return
  }
  let bytes: Buffer
  try {
    bytes = readFileSync(file.path)
  } catch (error) {
    const reason = refusalOf('unreadable', { detail: (error as Error).message })
    yield { kind: 'refused', file: file.path, place: '', reason }
    return
  }
  if (file.kind === 'figures') yield* readFigures(file.path, bytes)
  else yield* readExtracted(file.path, bytes.toString('utf8'), reader)
}

/** Reads files as `readInput` does; documents that follow each other are read at the same time. */
export async function* readInputs(
  files: readonly InputFile[],
  reader: DocumentReader,
  step: () => void,
): AsyncGenerator<LoadItem> {
  for (let i = 0; i < files.length;) {
    const first = files[i]!
    if (first.kind !== 'document') {
      yield* readInput(first, reader)
      step()
      i++
      continue
    }
    const next = files.findIndex((file, k) => k > i && file.kind !== 'document')
    const documents = files.slice(i, next < 0 ? files.length : next)
    const paths = documents.map(({ path }) => path)
    for await (const extracted of extractFiles(reader, paths, step)) yield itemOf(extracted)
    i += documents.length
  }
}

function itemOf(extracted: Read & { source: string }): LoadItem {
  if (extracted.ok) return { kind: 'document', ...documentOf(extracted) }
  const { source, reason, sha256 } = extracted
  return { kind: 'refused', file: source, place: '', reason, sha256 }
}

function documentOf({ extraction, text, bytes }: Read & { ok: true }) {
  return { extraction, text, ...(bytes === undefined ? {} : { bytes }) }
}

/** NDJSON of `extract`: the text is the line's own or read again from its source, and every offset must still hold. */
async function* readExtracted(
  file: string,
  content: string,
  reader: DocumentReader,
): AsyncGenerator<LoadItem> {
  if (content.trim() === '') yield { kind: 'refused', file, place: '', reason: refusalOf('file-empty') }
  const find = documentFinder(reader)
  for (const [i, line] of content
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const refuse = (reason: Refusal) => ({ kind: 'refused' as const, file, place: String(i + 1), reason })
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch {
      yield refuse(refusalOf('not-json'))
      continue
    }
    const parsed = extractionSchema.safeParse(json)
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0]!
      const reason = refusalOf('field-malformed', { field: path.join('.'), detail: message })
      yield { ...refuse(reason), told: toldByFields(json) }
      continue
    }
    const { text, ...extraction } = parsed.data
    const { source, sha256 } = extraction
    const refuseIt = (reason: Refusal) => ({ ...refuse(reason), sha256, told: extraction })
    if (text !== undefined) {
      if (hashOf(Buffer.from(text)) !== sha256) yield refuseIt(refusalOf('text-changed'))
      else yield { kind: 'document', extraction, text, from: { file, place: String(i + 1) } }
      continue
    }
    if (statSync(pathOf(source), { throwIfNoEntry: false }) === undefined) {
      yield refuseIt(refusalOf('document-gone', { document: source }))
      continue
    }
    const again = await find(source)
    if (!again.ok) yield refuseIt(refusalOf('document-refused', { document: source, cause: again.reason }))
    else if (again.extraction.sha256 !== sha256)
      yield refuseIt(refusalOf('document-changed', { document: source }))
    else
      yield {
        kind: 'document',
        ...documentOf(again),
        extraction,
        from: { file, place: String(i + 1) },
      }
  }
}
