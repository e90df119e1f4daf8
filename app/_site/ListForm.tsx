import type { ReactNode } from 'react'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { InstantForm } from './InstantForm.tsx'

/** The filters of a list; `kept` are parameters that travel along, `shown` says in one line what the list holds. */
export function ListForm({
  lang,
  path,
  kept = {},
  shown,
  children,
}: {
  lang: Lang
  path: string
  kept?: Record<string, string | undefined>
  shown?: string
  children: ReactNode
}) {
  const text = textOf(lang).pages.list
  return (
    <InstantForm
      className="filters list-filters"
      action={pageHref(lang, path)}
      label={text.filters}
      words={textOf(lang).filters.instant}
      shown={shown}
    >
      {children}
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} key={name} />,
      )}
      <div className="actions">
        <button className="apply" type="submit">
          {text.apply}
        </button>
        <a href={pageHref(lang, path)}>{text.reset}</a>
      </div>
    </InstantForm>
  )
}
