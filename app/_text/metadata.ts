import type { Metadata } from 'next'
import type { View } from '#lib/model/view'
import { cardHref, pageHref } from './href.ts'
import { textOf, type Lang } from './text.ts'

/** Pixels of the picture beside a link, as `shape=card` of a chart's file gives it. */
const card = { width: 1200, height: 630, type: 'image/png' }

/**
 * Title, description, Open Graph and Twitter card of a page. The picture beside a link to it is the first chart of `view`, by itself of
 * all reports, or of `agency` alone. Addresses are relative; the layout says to what.
 */
export function pageMetadata(
  lang: Lang,
  path: string,
  title: string,
  description: string,
  { view = {}, agency, query = '' }: { view?: Partial<View>; agency?: string; query?: string } = {},
): Metadata {
  const text = textOf(lang)
  const named = `${title} · ${text.product}`
  const images = [{ url: cardHref(lang, view, agency), alt: text.charts['items-published'].name, ...card }]
  return {
    title,
    description,
    ...(isReached() ? { alternates: alternatesOf(lang, path, query) } : {}),
    openGraph: {
      type: 'website',
      title: named,
      description,
      siteName: `${text.product} ${text.productOther}`,
      locale: lang === 'en' ? 'en_GB' : 'zh_CN',
      url: pageHref(lang, path, query),
      images,
    },
    twitter: { card: 'summary_large_image', title: named, description, images },
  }
}

/** Where the server is reached from the web is known from `SITE_ADDRESS` only: a canonical address made of anything else could be wrong. */
function isReached(): boolean {
  const given = process.env.SITE_ADDRESS
  return given !== undefined && URL.canParse(given)
}

/** The page's own address without what others added to it, and the same page in either language; Chinese is the default. */
function alternatesOf(lang: Lang, path: string, query: string) {
  const [zh, en] = [pageHref('zh', path, query), pageHref('en', path, query)]
  return { canonical: lang === 'zh' ? zh : en, languages: { 'zh-CN': zh, en, 'x-default': zh } }
}
