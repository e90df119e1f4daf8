import { longRead, type LongRead } from '#db/reading/longRead'
import { reading } from '#db/reading/reading'
import { attachment, hasAlready, type FileNames } from './fileHeaders.ts'
import { unavailableAnswer } from './plainAnswer.ts'
import { streamed } from './streamed.ts'
import type { Lang } from '#app/_text/text'

/** After so many seconds one of the files that are being made may be done. */
const retryAfter = 10

export interface RowsFile {
  lang: Lang
  names: FileNames
  contentType: string
  /** What beside the revision of the data makes two answers differ, the address aside. */
  variant: string
  /** Its other headers. */
  headers?: Record<string, string>
  /** The text of the file, read of one revision of the data. Closes the reading at its end. */
  pieces: (read: LongRead) => AsyncIterator<string, void>
}

/**
 * Sends a file of many rows as it is made. 304 when the reader has this revision, only the headers for HEAD, 503 with `Retry-After`
 * when as many files as may be are being made. Throws what keeps the first rows from being read; what fails after them breaks
 * the connection.
 */
export async function rowsFile(request: Request, file: RowsFile): Promise<Response> {
  const headersOf = (revision: string) => ({
    ...file.headers,
    'content-type': file.contentType,
    'cache-control': 'no-cache',
    'content-disposition': attachment(file.names),
    etag: `"${revision}-${file.variant}"`,
  })
  const headers = headersOf(await reading(async ({ revision }) => revision))
  if (hasAlready(request, headers)) return new Response(null, { status: 304, headers })
  if (request.method === 'HEAD') return new Response(null, { headers })
  const read = longRead()
  if (read === 'busy') return unavailableAnswer(file.lang, 'busy', retryAfter)
  const body = await streamed(file.pieces(read), { signal: request.signal })
  return new Response(body, { headers: headersOf(read.revision) })
}
