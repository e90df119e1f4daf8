import { NextResponse, type NextRequest } from 'next/server'
import { parseView } from '#lib/model/view'

/**
 * Runs before every page and file: sends the security headers with a fresh nonce, leads Chinese addresses (`/…`) to the
 * pages of `app/[lang]`, and answers an invalid query with 400, which a page itself cannot do.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl
  if (pathname === '/zh' || pathname.startsWith('/zh/'))
    return NextResponse.redirect(new URL(`${pathname.slice(3) || '/'}${search}`, request.url), 308)

  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const isFile = /^\/(charts|api)\//.test(pathname) || pathname === '/icon.svg'
  const isEnglish = pathname === '/en' || pathname.startsWith('/en/')

  let response: NextResponse
  if (isFile) response = NextResponse.next({ request: { headers } })
  else if (parseView(searchParams).errors !== null) {
    const url = new URL(`/${isEnglish ? 'en' : 'zh'}/bad-query${search}`, request.url)
    response = NextResponse.rewrite(url, { status: 400, request: { headers } })
  } else {
    const url = new URL(`${isEnglish ? '' : '/zh'}${pathname === '/' ? '' : pathname}${search}`, request.url)
    response = NextResponse.rewrite(url, { request: { headers } })
  }
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of securityHeaders) response.headers.set(name, value)
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

export const config = { matcher: ['/((?!_next/static|_next/image).*)'] }
