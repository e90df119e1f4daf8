const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The pages of one sitemap: each has an address in two languages, and a sitemap at most 50,000 addresses. */
export const pagesOfSitemap = 20_000

/** An index of sitemaps (sitemaps.org, 0.9) by their whole addresses. `day` is when the data last changed, 2026-01-02; null where unknown. */
export function sitemapIndexXml(addresses: readonly string[], day: string | null): string {
  const each = addresses.map(
    (address) => `<sitemap><loc>${escaped(address)}</loc>${lastmod(day)}</sitemap>\n`,
  )
  return `${head}<sitemapindex ${namespace}>\n${each.join('')}</sitemapindex>\n`
}

/** A sitemap of pages by their whole addresses in both languages, each named with the other (hreflang) and Chinese as the default. */
export function sitemapXml(pages: readonly { zh: string; en: string }[], day: string | null): string {
  const each = pages.map(({ zh, en }) => {
    const links = [
      ['zh-CN', zh],
      ['en', en],
      ['x-default', zh],
    ].map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(href!)}"/>`)
    return [zh, en]
      .map((address) => `<url><loc>${escaped(address)}</loc>${lastmod(day)}${links.join('')}</url>\n`)
      .join('')
  })
  return `${head}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${each.join('')}</urlset>\n`
}

function lastmod(day: string | null): string {
  return day === null ? '' : `<lastmod>${day}</lastmod>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
