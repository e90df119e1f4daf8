import { NextResponse, type NextRequest } from 'next/server'
import { readNow, type Unread } from '#db/reading/readNow'
import { pageQueryErrors } from '#lib/model/pages/pageQueries'
import { indicatorQueryErrors } from '#app/_kept/indicatorQueryErrors'
import { isMissingPage } from '#app/_kept/isMissingPage'
import { troubleSeconds } from '#app/_serve/served'
import { badQueryPage } from '#app/_text/badQueryPage'
import { plainPage } from '#app/_text/plainPage'
import { textOf, type Lang } from '#app/_text/text'
import { documentPath, filePath, languageOf, openPath } from './lib/model/pages/addresses.mjs'

/**
 * Runs before every page and file: sends the security headers with a fresh nonce, and answers an invalid query of a page
 * with 400, an address without a page with 404, and pages without a database that can be read with 503. A page itself cannot
 * answer with 400 or 503, and with 404 only to readers who have scripts. Files answer for themselves.
 * next.config.mjs leads `/…` to the Chinese pages.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search, searchParams } = request.nextUrl
  if (pathname === '/zh' || pathname.startsWith('/zh/'))
    return NextResponse.redirect(new URL(`${pathname.slice(3) || '/'}${search}`, request.url), 308)

  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const isFile = filePath.test(pathname)
  const { lang, path } = languageOf(pathname)
  const errors = isFile
    ? null
    : (pageQueryErrors(path, searchParams) ?? (await indicatorQueryErrors(path, searchParams)))
  const isPage = !isFile && !documentPath.test(pathname)
  const now = isPage && errors === null ? await readNow((read) => isMissingPage(read, path)) : null

  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // For what has no parameters of its own: the head of an address without a page, and what a layout says of a revision that is cited.
  headers.set('x-asked', `${pathname}${search}`)
  const response =
    errors !== null
      ? instead(400, badQueryPage(errors, lang, path || '/', nonce))
      : now?.unread
        ? withoutData(now.unread, lang, path || '/', nonce)
        : now?.found
          ? withoutPage(lang, path, nonce)
          : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of securityHeaders) response.headers.set(name, value)
  // Always asked for anew, but not forbidden to be kept for going back, as Next's own no-store would.
  if (!isFile && response.ok) response.headers.set('cache-control', 'private, no-cache')
  // The API may be read from any page.
  if (openPath.test(pathname)) response.headers.set('cross-origin-resource-policy', 'cross-origin')
  return response
}

/** A page in place of the one that was asked for. */
function instead(status: number, html: string): NextResponse {
  return new NextResponse(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

function withoutPage(lang: Lang, path: string, nonce: string): NextResponse {
  return instead(404, plainPage(textOf(lang).message.notFound, lang, path, nonce))
}

function withoutData({ trouble, error }: Unread, lang: Lang, path: string, nonce: string): NextResponse {
  // eslint-disable-next-line no-console -- the reader gets a sentence, whoever runs the server the reason
  console.error(error)
  const words = textOf(lang).unavailable
  const response = instead(503, plainPage({ title: words.title, lead: words[trouble] }, lang, path, nonce))
  response.headers.set('retry-after', String(troubleSeconds))
  return response
}

const securityHeaders = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
] as const

function contentSecurityPolicy(nonce: string): string {
  // The development server evaluates code and injects styles; the built one does neither.
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    isDevelopment ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon\\.svg).*)'] }
