import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** A search over everything as a plain GET form: small in the head of every page, wide on its own. */
export function SearchForm({
  lang,
  q,
  isWide = false,
}: {
  lang: Lang
  q?: string | undefined
  isWide?: boolean
}) {
  const text = textOf(lang).pages.search
  return (
    <form
      className={isWide ? 'search wide' : 'search'}
      action={pageHref(lang, '/search')}
      method="get"
      role="search"
      aria-label={isWide ? text.title : text.placeholder}
    >
      <input
        type="search"
        name="q"
        defaultValue={q}
        maxLength={80}
        aria-label={text.label}
        placeholder={text.placeholder}
      />
      <button type="submit">{text.button}</button>
    </form>
  )
}
