import { pagesOfSitemap, sitemapIndexXml } from '#lib/files/sitemapXml'
import { snapshot } from '#app/_kept/snapshot'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { requestLanguage } from '#app/_serve/requestLanguage'
import { served } from '#app/_serve/served'
import { givenAddress } from '#app/_serve/siteAddress'
import { sitePaths } from '#app/_kept/sitePaths'
import { textOf } from '#app/_text/text'

/** The index of the sitemaps. 404 where `SITE_ADDRESS` does not say the site's address. Dynamic: pages come with loads. */
export const { GET, HEAD } = served(async (request) => {
  const address = givenAddress()
  if (address === null) return plainAnswer(404, textOf(requestLanguage(request)).errors.noFile('sitemap.xml'))
  const shown = await snapshot()
  const count = Math.ceil(sitePaths(shown).length / pagesOfSitemap)
  const files = Array.from({ length: count }, (_, i) => new URL(`/sitemaps/${i + 1}.xml`, address).href)
  return new Response(sitemapIndexXml(files, shown.day), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' },
  })
})
