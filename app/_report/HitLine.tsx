import { reportSchema } from '#lib/model/listViews'
import { hitAnchor } from '#app/_text/anchors'
import { listHref } from '#app/_text/listHref'
import { textOf, type Lang } from '#app/_text/text'

/** How often a report's text holds what was searched for, with a way to the first place and one to the text without the marks. */
export function HitLine({
  lang,
  path,
  q,
  shown,
  count,
}: {
  lang: Lang
  path: string
  q: string
  shown: 'tables' | 'raw'
  count: number
}) {
  const text = textOf(lang).report
  return (
    <p className="hit-line">
      {text.hits(q, count)} {count > 0 && <a href={`#${hitAnchor(1)}`}>{text.firstHit}</a>}{' '}
      <a href={`${listHref(lang, path, reportSchema, { text: shown })}#text-heading`}>{text.withoutHits}</a>
    </p>
  )
}
