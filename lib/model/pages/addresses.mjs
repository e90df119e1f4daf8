// What stands at which address. In JavaScript, as next.config.mjs reads it before anything is compiled.

/** Files of charts and data, lists as CSV, what search engines ask for, and the API: what is no page and answers for itself. The page about the API is `/api`. */
export const filePath = new RegExp(
  `^/(?:${[
    'charts/[^/]+(?:/drawing)?',
    'data/[^/]+',
    'sitemaps/[^/]+',
    'api/(?:v1(?:[./].*)?|openapi\\.json|choices/[^/]+)',
    '(?:reports|checks|coverage|indicators|changes)\\.csv(?:-metadata\\.json)?',
    'robots\\.txt',
    'sitemap\\.xml',
  ].join('|')})$`,
)

/** A document of a report, which is no page either, in either language. */
export const documentPath = /^(?:\/en)?\/reports\/[^/]+\/(?:original|source)$/

/** The page of a report, without its language. */
export const reportPath = /^\/reports\/[^/]+$/

/** The page of an indicator, without its language. */
export const indicatorPath = /^\/indicators\/[^/]+$/

/** The page of a region or an agency, without its language. */
export const profilePath = /^\/(?:regions|agencies)\/[^/]+$/

/** What may be read from any page of the web. */
export const openPath = /^\/api\/(?:v1(?:\/|\.|$)|openapi\.json$)/

/** What is Chinese by standing at the root, as a source of a rewrite: all but English, what names its language, and files. */
export const chineseSource =
  '/:path((?!(?:en|zh|_next|charts|sitemaps)(?:/|$)|api/|(?:icon\\.svg|robots\\.txt|sitemap\\.xml)$|[^/]+\\.csv(?:-metadata\\.json)?$|data/[^/]+$).*)'

/** The description of a list's file, as a rewrite to the file, which answers for it by the address of the request. */
export const described = { source: '/:file([^/]+\\.csv)-metadata.json', destination: '/:file' }

/**
 * The language of a page and its path without it.
 * @param {string} pathname
 * @returns {{ lang: 'zh' | 'en', path: string }}
 */
export function languageOf(pathname) {
  const isEnglish = pathname === '/en' || pathname.startsWith('/en/')
  return isEnglish ? { lang: 'en', path: pathname.slice(3) } : { lang: 'zh', path: pathname }
}
