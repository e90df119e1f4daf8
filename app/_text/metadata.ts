import type { Metadata } from 'next'
import { pageHref } from './href.ts'
import { textOf, type Lang } from './text.ts'

/** Title, description and Open Graph of a page. */
export function pageMetadata(lang: Lang, path: string, title: string, description: string): Metadata {
  const text = textOf(lang)
  return {
    title,
    description,
    openGraph: {
      type: 'website',
      title: `${title} · ${text.product}`,
      description,
      siteName: `${text.product} ${text.productOther}`,
      locale: lang === 'en' ? 'en_GB' : 'zh_CN',
      url: pageHref(lang, path),
    },
  }
}
