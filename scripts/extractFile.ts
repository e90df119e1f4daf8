import { readFileSync } from 'node:fs'
import type { Extracted, Extractor } from '#lib/extract/extract'

/** What a document, or each document of an archive, brings; one on which the reading breaks down is refused. */
export async function* extractFile(
  extractor: Extractor,
  path: string,
): AsyncGenerator<Extracted & { source: string }> {
  try {
    yield* extractor.extractAll(path, readFileSync(path))
  } catch (error) {
    yield { ok: false, source: path, reason: `cannot be read: ${(error as Error).message}` }
  }
}

/**
 * Finds documents by their source (`a.txt`, `a.zip!b.txt`). Sources of one archive that come in its own order cost one
 * pass through it.
 */
export function documentFinder(extractor: Extractor): (source: string) => Promise<Extracted> {
  let archive = ''
  let members: AsyncGenerator<Extracted & { source: string }> | null = null
  return async (source) => {
    const path = pathOf(source)
    for (const isSecondPass of [false, true]) {
      if (members === null || archive !== path || isSecondPass) members = extractFile(extractor, path)
      archive = path
      for (;;) {
        const next = await members.next()
        if (next.done === true) break
        if (next.value.source === source) return next.value
      }
      members = null
    }
    return { ok: false, reason: 'it is no longer in its archive' }
  }
}

/** The file that a source stands in: `a.zip` of `a.zip!b.txt`. */
export function pathOf(source: string): string {
  return source.replace(/(\.zip)!.*$/is, '$1')
}
