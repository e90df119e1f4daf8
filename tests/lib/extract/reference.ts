import { createExtractor } from '#lib/extract/extract'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { readReference } from '#scripts/reference'

/** The extractor with the shipped catalogue and regions; made once for all tests of a file. */
export const extractor = createExtractor(readReference())

/** Extracts a document given as bytes or text; throws where it is refused, with the reason. */
export async function extractDocument(source: string, document: Uint8Array | string) {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document
  const extracted = await extractor.extract(source, bytes)
  if (!extracted.ok) throw new Error(`refused ${source}: ${wordRefusal(extracted.reason, 'en')}`)
  return extracted
}
