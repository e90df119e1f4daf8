import type { ReactNode } from 'react'
import { pageHref } from '#app/_text/href'
import { sitePages } from '#app/_text/sitePages'
import { textOf, type Lang } from '#app/_text/text'
import { MenuClosing } from './MenuClosing.tsx'
import { SearchForm } from './SearchForm.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'

/**
 * The frame of every page: skip link, navigation, language switch, footer. The switch leads to the same page with the
 * same `query` in the other language, a link in the footer to the same page that names the `revision` of its data.
 */
export function SitePage({
  lang,
  path,
  query = '',
  revision,
  children,
}: {
  lang: Lang
  path: string
  query?: string
  revision?: string
  children: ReactNode
}) {
  const text = textOf(lang)
  return (
    <>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="site-head">
        <div className="page">
          <a className="brand" href={pageHref(lang, '/')}>
            {text.product} <span lang={text.otherLanguage.lang}>{text.productOther}</span>
          </a>
          <nav className="site-nav" aria-label={text.nav.label}>
            <ul>
              {sitePages(text).map((page) => (
                <li key={page.path}>
                  <a href={pageHref(lang, page.path)} aria-current={page.path === path ? 'page' : undefined}>
                    {page.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {path !== '/search' && <SearchForm lang={lang} />}
          <a
            className="language"
            href={pageHref(lang === 'zh' ? 'en' : 'zh', path, query)}
            lang={text.otherLanguage.lang}
            hrefLang={text.otherLanguage.lang}
          >
            {text.otherLanguage.label}
          </a>
          <ThemeToggle label={textOf(lang).overview.theme} />
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <div className="page">
          <p>{text.footer.about}</p>
          <p>
            <a href={pageHref(lang, '/api')}>{textOf(lang).api.footer}</a>
          </p>
          {revision !== undefined && revision !== '' && (
            <p>
              {text.footer.revision(revision)}{' '}
              <a href={pageHref(lang, path, `${query === '' ? '' : `${query}&`}revision=${revision}`)}>
                {text.revisions.link}
              </a>
            </p>
          )}
        </div>
      </footer>
      <MenuClosing />
    </>
  )
}
