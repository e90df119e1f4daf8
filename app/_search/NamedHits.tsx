import { Named } from '#app/_site/Named.tsx'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import type { NamedHit } from './hitList.ts'

/** Regions, agencies, reports or indicators that were found, as items of a list. */
export function NamedHits({ lang, hits }: { lang: Lang; hits: readonly NamedHit[] }) {
  const text = textOf(lang).pages.search
  return hits.map(({ path, name, nameEn, about, reports }) => (
    <li key={path}>
      <a href={pageHref(lang, path)}>
        <Named lang={lang} name={name} english={nameEn} />
      </a>{' '}
      <small>
        {about}
        {reports !== null && ` · ${text.reports(reports)}`}
      </small>
    </li>
  ))
}
