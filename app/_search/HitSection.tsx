import type { ReactNode } from 'react'
import type { SearchKind } from '#lib/model/listViews'
import { textOf, type Lang } from '#app/_text/text'

/** What was found of one kind. */
export function HitSection({
  lang,
  kind,
  shown,
  total,
  children,
  foot,
}: {
  lang: Lang
  kind: SearchKind
  shown: number
  total: number
  children: ReactNode
  foot?: ReactNode
}) {
  const text = textOf(lang).pages.search
  return (
    <section className="panel" aria-labelledby={`hits-${kind}`}>
      <h2 id={`hits-${kind}`}>
        {text.kinds[kind]} <small>{text.shown(shown, total)}</small>
      </h2>
      <ul>{children}</ul>
      {foot}
    </section>
  )
}
