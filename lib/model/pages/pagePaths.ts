/** The paths, without a language, of pages whose address names no report, agency, region or indicator, and that search engines may list. */
export const listedPages = [
  '/',
  '/reports',
  '/coverage',
  '/checks',
  '/indicators',
  '/data',
  '/changes',
  '/api',
] as const

/** Those of pages that show nothing without a query, which no search engine need list. */
const queriedPages = ['/search', '/points', '/read'] as const

/** What a page of one thing is about. */
export type PageKind = 'reports' | 'agencies' | 'regions' | 'indicators'

/**
 * What the page at a path, without its language, is about: `fixed` where it needs nothing to be there, the kind and the id of the
 * one thing that it shows, or null where no page stands.
 */
export function pageAt(path: string): 'fixed' | { kind: PageKind; id: string } | null {
  if ([...listedPages, ...queriedPages].some((one) => one === (path || '/'))) return 'fixed'
  const [, kind, id] = /^\/(reports|agencies|regions|indicators)\/([^/]+)$/.exec(path) ?? []
  if (kind === undefined || id === undefined) return null
  try {
    return { kind: kind as PageKind, id: decodeURIComponent(id) }
  } catch {
    return null
  }
}
