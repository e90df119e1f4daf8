import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { RevisionNotice } from '#app/_changes/RevisionNotice.tsx'
import { ThemeScript } from '#app/_site/ThemeScript.tsx'
import { siteAddress } from '#app/_serve/siteAddress'
import { parseLang, textOf } from '#app/_text/text'
import '../styles/site.css'

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 }

export async function generateMetadata({ params }: { params: Promise<{ lang: string }> }): Promise<Metadata> {
  const text = textOf(parseLang((await params).lang) ?? 'zh')
  const name =
    text.lang === 'en' ? `${text.product} ${text.productOther}` : `${text.product} ${text.productOther}`
  return {
    metadataBase: siteAddress(await headers()),
    title: { default: `${name} · ${text.tagline}`, template: `%s · ${text.product}` },
    description: text.description,
  }
}

/** The document around every page, in the language of its address. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ lang: string }>
}) {
  const lang = parseLang((await params).lang)
  if (lang === null) notFound()
  return (
    // The script below sets the theme before React sees the element.
    <html lang={textOf(lang).lang} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <RevisionNotice lang={lang} asked={(await headers()).get('x-asked') ?? '/'} />
        {children}
      </body>
    </html>
  )
}
