import { pagesOfSitemap, sitemapXml } from '#lib/files/sitemapXml'
import { snapshot } from '#app/_kept/snapshot'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { requestLanguage } from '#app/_serve/requestLanguage'
import { served } from '#app/_serve/served'
import { givenAddress } from '#app/_serve/siteAddress'
import { sitePaths } from '#app/_kept/sitePaths'
import { pageHref } from '#app/_text/href'
import { textOf } from '#app/_text/text'

/** A part of the sitemap, `1.xml` the first. 404 for one that is not there, and where `SITE_ADDRESS` is not set. Dynamic: pages come with loads. */
export const { GET, HEAD } = served<{ params: Promise<{ file: string }> }>(async (request, { params }) => {
  const { file } = await params
  const address = givenAddress()
  const number = Number(/^([1-9]\d{0,5})\.xml$/.exec(file)?.[1] ?? 'NaN')
  const shown = await snapshot()
  const paths = sitePaths(shown).slice((number - 1) * pagesOfSitemap, number * pagesOfSitemap)
  if (address === null || paths.length === 0)
    return plainAnswer(404, textOf(requestLanguage(request)).errors.noFile(file))
  const whole = (lang: 'zh' | 'en', path: string) => new URL(pageHref(lang, path), address).href
  const pages = paths.map((path) => ({ zh: whole('zh', path), en: whole('en', path) }))
  return new Response(sitemapXml(pages, shown.day), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' },
  })
})
