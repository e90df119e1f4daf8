import { longRead } from '#db/reading/longRead'
import type { CursorKey } from '#lib/api/cursor'
import type { Format } from '#lib/api/mediaType'
import { pageLimits, type ResourceName, type ResourceQuery } from '#lib/api/queries'
import { streamed } from '#app/_serve/streamed'
import type { Collection } from './collection.ts'
import { problem } from './problem.ts'
import { filePieces } from './written.ts'

/** After so many seconds one of the files that are being made may be done. */
const retryAfter = 10

/**
 * Sends every row of a collection behind a key as a file, as it is made and of one revision of the data. `headersOf` gives the headers
 * for the revision that is read.
 */
export async function wholeFile<Name extends ResourceName>(
  request: Request,
  collection: Collection<Name>,
  query: ResourceQuery<Name>,
  after: CursorKey | null,
  format: Format,
  headersOf: (revision: string) => Headers,
): Promise<Response> {
  const read = longRead()
  if (read === 'busy')
    return problem(request, 'unavailable', (words) => words.busy, {
      headers: { 'retry-after': String(retryAfter) },
    })
  const { name } = collection
  const batches = collection.batches(read, query, after, pageLimits.most)
  const body = await streamed(closing(filePieces(name, format, query, batches), read.close), {
    signal: request.signal,
  })
  return new Response(body, { headers: headersOf(read.revision) })
}

/** The same pieces; closes at their end, however that comes about. */
async function* closing(pieces: AsyncIterable<string>, close: () => void): AsyncGenerator<string, void> {
  try {
    yield* pieces
  } finally {
    close()
  }
}
