import { markupAttribute as m } from './markup.ts'
import { pageHref } from './href.ts'
import { sitePages } from './sitePages.ts'
import { textOf, type Lang } from './text.ts'

/**
 * The head of a page that needs no other file: the name of the product, the pages, the search, the same address in the other language,
 * and the switch of the theme, as `SitePage` has them. `path` is the page's without its language.
 */
export function plainHead(lang: Lang, path: string): string {
  const text = textOf(lang)
  const { search } = text.pages
  const links = sitePages(text).map(
    (page) => `<li><a href="${m(pageHref(lang, page.path))}">${m(page.label)}</a></li>`,
  )
  const { otherLanguage: other } = text
  return (
    `<a class="skip" href="#content">${m(text.skip)}</a><header>` +
    `<a class="brand" href="${pageHref(lang, '/')}">${m(text.product)} <span lang="${other.lang}">${m(text.productOther)}</span></a>` +
    `<nav aria-label="${m(text.nav.label)}"><ul>${links.join('')}</ul></nav>` +
    `<form action="${pageHref(lang, '/search')}" role="search" aria-label="${m(search.placeholder)}">` +
    `<input type="search" name="q" maxlength="80" aria-label="${m(search.label)}" placeholder="${m(search.placeholder)}">` +
    `<button>${m(search.button)}</button></form>` +
    `<a href="${m(pageHref(lang === 'zh' ? 'en' : 'zh', path))}" lang="${other.lang}" hreflang="${other.lang}">${m(other.label)}</a>` +
    `<button class="theme" aria-label="${m(text.overview.theme)}" title="${m(text.overview.theme)}" hidden>` +
    `<span aria-hidden="true">◐</span></button></header>`
  )
}
