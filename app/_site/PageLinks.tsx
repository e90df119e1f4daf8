import { textOf, type Lang } from '#app/_text/text'

/** Links to the page before and after of a list; nothing where there is one page. */
export function PageLinks({
  lang,
  page,
  pages,
  hrefOf,
}: {
  lang: Lang
  page: number
  pages: number
  hrefOf: (page: number) => string
}) {
  const { reports: text } = textOf(lang)
  if (pages < 2) return null
  return (
    <nav className="pages" aria-label={text.page(page, pages)}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {text.previous}
        </a>
      )}
      <span>{text.page(page, pages)}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {text.next}
        </a>
      )}
    </nav>
  )
}
