import contentDisposition from 'content-disposition'
import fresh from 'fresh'

/** Names of a file: what readers of its language see, and one in ASCII for programs that know no other. */
export interface FileNames {
  own: string
  plain: string
}

/** Saves under a name in any script: RFC 6266, the name as RFC 8187 says beside a plain one where the two differ. */
export function attachment(names: FileNames): string {
  return disposition('attachment', names)
}

/** The same for a file that a browser may also show: `inline`. */
export function disposition(type: 'inline' | 'attachment', { own, plain }: FileNames): string {
  return contentDisposition(own, { type, fallback: plain })
}

/** Whether the reader has this already, by its `If-None-Match`; not where it asks to be sent it anew. */
export function hasAlready(request: Request, { etag }: { etag: string }): boolean {
  return fresh(
    Object.fromEntries(
      ['if-none-match', 'cache-control'].map((name) => [name, request.headers.get(name)?.trim()]),
    ),
    { etag },
  )
}
