import type { Extraction } from '#lib/model/extraction'
import type { LoadStatements } from './statements.ts'

/** Keeps a document's bytes, unless they are its text in UTF-8, which the report has. */
export function keepOriginal(
  run: LoadStatements,
  { extraction: { sha256 }, text, bytes }: { extraction: Extraction; text: string; bytes?: Uint8Array },
): void {
  if (bytes === undefined || run.hasOriginal.get(sha256) !== undefined) return
  if (!Buffer.from(text).equals(bytes)) run.keepOriginal.run(sha256, bytes)
}
