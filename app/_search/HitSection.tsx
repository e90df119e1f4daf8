import type { ReactNode } from 'react'
import type { Found, HitList } from './search.ts'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** What was found of one kind. */
export function HitSection({
  lang,
  kind,
  list: { hits, total },
  children,
}: {
  lang: Lang
  kind: keyof Found
  list: HitList
  children?: ReactNode
}) {
  const text = textOf(lang).pages.search
  return (
    <section className="panel" aria-labelledby={`hits-${kind}`}>
      <h2 id={`hits-${kind}`}>
        {text.kinds[kind]} <small>{text.shown(hits.length, total)}</small>
      </h2>
      <ul>
        {hits.map((hit) => (
          <li key={hit.path}>
            <a href={pageHref(lang, hit.path)}>
              {lang === 'en' && hit.nameEn !== undefined ? hit.nameEn : hit.name}
            </a>{' '}
            <small>
              {hit.about}
              {hit.reports !== null && ` · ${text.reports(hit.reports)}`}
            </small>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
