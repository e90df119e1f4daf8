import { textOf, type Lang } from '#app/_text/text'

/** Links to the page before and after of a list, `of` its name where a page has several; nothing where there is one page. */
export function PageLinks({
  lang,
  page,
  pages,
  of,
  hrefOf,
}: {
  lang: Lang
  page: number
  pages: number
  of?: string
  hrefOf: (page: number) => string
}) {
  const { reports: text, files } = textOf(lang)
  const label = text.page(page, pages)
  if (pages < 2) return null
  return (
    <nav className="pages" aria-label={of === undefined ? label : files.labelled(of, label)}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {text.previous}
        </a>
      )}
      <span>{label}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {text.next}
        </a>
      )}
    </nav>
  )
}
