import { reportSchema } from '#lib/model/listViews'
import { listHref } from '#app/_text/listHref'
import { textOf, type Lang } from '#app/_text/text'

/** Two ways to see a document: its tables as tables, or its text as it stands. The address holds the choice. */
export function TextSwitch({
  lang,
  path,
  shown,
  q,
}: {
  lang: Lang
  path: string
  shown: 'tables' | 'raw'
  q: string | undefined
}) {
  const text = textOf(lang).report
  const ways = [
    ['tables', text.asTables],
    ['raw', text.asRaw],
  ] as const
  return (
    <nav className="switch" aria-label={text.textAs}>
      {ways.map(([way, label]) =>
        way === shown ? (
          <span aria-current="true" key={way}>
            {label}
          </span>
        ) : (
          <a href={`${listHref(lang, path, reportSchema, { text: way, q })}#text-heading`} key={way}>
            {label}
          </a>
        ),
      )}
    </nav>
  )
}
