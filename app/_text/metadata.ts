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
