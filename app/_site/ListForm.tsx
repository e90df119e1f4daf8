import type { ReactNode } from 'react'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** The filters of a list as a plain GET form; `kept` are parameters that travel along. */
export function ListForm({
  lang,
  path,
  kept = {},
  children,
}: {
  lang: Lang
  path: string
  kept?: Record<string, string | undefined>
  children: ReactNode
}) {
  const text = textOf(lang).pages.list
  return (
    <form
      className="filters list-filters"
      action={pageHref(lang, path)}
      method="get"
      aria-label={text.filters}
    >
      {children}
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} key={name} />,
      )}
      <div className="actions">
        <button type="submit">{text.apply}</button>
        <a href={pageHref(lang, path)}>{text.reset}</a>
      </div>
    </form>
  )
}
