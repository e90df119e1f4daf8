import Negotiator from 'negotiator'
import { pipeline, Readable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { streamedBytes } from './streamedBytes.ts'

/** Text in any of its guises; pictures of points, workbooks and archives are compressed as they are. */
const compressible = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|csv|xml)\b)/

/** What is behind a text that is compressed must not wait for what comes later: what is written is sent. */
const makers = {
  br: () =>
    createBrotliCompress({
      flush: constants.BROTLI_OPERATION_FLUSH,
      params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
    }),
  gzip: () => createGzip({ flush: constants.Z_SYNC_FLUSH }),
}
type Encoding = keyof typeof makers

/** What the types of the library do not say: which of equals it prefers. */
interface Preferring {
  encodings: (available: readonly string[], options: { preferred: readonly string[] }) => string[]
}

/** Readers have six hours for what is compressed while it is sent; the source has its own limit. */
const longest = 6 * 3_600_000

/**
 * The same answer, compressed as the request accepts it (RFC 9110, 12.5.3): Brotli or gzip, whichever it prefers, Brotli of equals; as it
 * is where it says nothing or wants neither. Text only, sent as it is made. A compressed answer has other bytes, so that its
 * ETag is weak, which `If-None-Match` takes for the same. Every answer that could be compressed varies by Accept-Encoding. Next's own
 * compression leaves what has an encoding alone.
 */
export function encoded(request: Request, response: Response): Response {
  const { status, body } = response
  if ((status !== 200 && status !== 304) || response.headers.has('content-encoding')) return response
  if (!compressible.test(response.headers.get('content-type') ?? '')) return response
  const headers = new Headers(response.headers)
  headers.append('vary', 'Accept-Encoding')
  const encoding = chosen(request.headers.get('accept-encoding'))
  if (encoding === null) return new Response(body, { status, headers })
  const etag = headers.get('etag')
  if (etag !== null && !etag.startsWith('W/')) headers.set('etag', `W/${etag}`)
  if (status === 304) return new Response(null, { status, headers })
  headers.set('content-encoding', encoding)
  headers.delete('content-length')
  return new Response(body === null ? null : compressed(request, body, encoding), { status, headers })
}

/** The encoding that a reader likes best; null where that is none. */
function chosen(accepted: string | null): Encoding | null {
  if (accepted === null) return null
  const [best] = (
    new Negotiator({ headers: { 'accept-encoding': accepted } }) as unknown as Preferring
  ).encodings(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })
  return best === 'br' || best === 'gzip' ? best : null
}

/** What fails in the body fails in what is made of it, and a reader that goes away ends both. */
function compressed(request: Request, body: ReadableStream<Uint8Array>, encoding: Encoding) {
  const packer = makers[encoding]()
  pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), packer, () => undefined)
  return streamedBytes(packer, { signal: request.signal, longest })
}
