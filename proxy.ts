import { NextResponse, type NextRequest } from 'next/server'
import { pageQueryErrors } from '#lib/model/pageQueries'
import { badQueryPage } from '#app/_text/badQueryPage'

/**
 * Runs before every page and file: sends the security headers with a fresh nonce, and answers an invalid query of a page
 * with 400, which a page itself cannot do (files answer for themselves). next.config.mjs leads `/…` to the Chinese pages.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl
  if (pathname === '/zh' || pathname.startsWith('/zh/'))
    return NextResponse.redirect(new URL(`${pathname.slice(3) || '/'}${search}`, request.url), 308)

  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const isFile = /^\/((charts|api|data)\/|[^/]+\.csv$)/.test(pathname)
  const errors = isFile ? null : pageQueryErrors(pathname.replace(/^\/en(?=\/|$)/, ''), searchParams)
  const lang = pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'zh'

  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response =
    errors === null
      ? NextResponse.next({ request: { headers } })
      : new NextResponse(badQueryPage(errors, lang, nonce), {
          status: 400,
          headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
        })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of securityHeaders) response.headers.set(name, value)
  // Always asked for anew, but not forbidden to be kept for going back, as Next's own no-store would.
  if (!isFile && errors === null) response.headers.set('cache-control', 'private, no-cache')
  // The API may be read from any page.
  if (/^\/api\/(v1(\/|\.|$)|openapi\.json$)/.test(pathname))
    response.headers.set('cross-origin-resource-policy', 'cross-origin')
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
