import { readHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** The CSV file of a list, and the page with the code that reads it. */
export function CsvLinks({ lang, file }: { lang: Lang; file: string }) {
  const text = textOf(lang)
  return (
    <span className="csv-links">
      <a href={file} download>
        {text.pages.list.csv}
      </a>{' '}
      <a href={readHref(lang, file)}>{text.read.link}</a>
    </span>
  )
}
