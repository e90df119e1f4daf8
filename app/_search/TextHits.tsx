import { reportSchema } from '#lib/model/listViews'
import { Named } from '#app/_site/Named.tsx'
import { hitAnchor } from '#app/_text/anchors'
import { listHref } from '#app/_text/listHref'
import type { Lang } from '#app/_text/text'
import type { TextHit } from './textHits.ts'

/** Reports whose text holds what was looked for, as items of a list: each leads to its text with every place marked, at the first. */
export function TextHits({ lang, q, hits }: { lang: Lang; q: string; hits: readonly TextHit[] }) {
  return hits.map(({ reportId, agency, agencyEn, year, parts }) => (
    <li className="text-hit" key={reportId}>
      <a href={`${listHref(lang, `/reports/${reportId}`, reportSchema, { q })}#${hitAnchor(1)}`}>
        <Named lang={lang} name={agency} english={agencyEn} /> {year}
      </a>
      <p lang="zh-CN">{parts.map(({ text, isHit }, i) => (isHit ? <mark key={i}>{text}</mark> : text))}</p>
    </li>
  ))
}
