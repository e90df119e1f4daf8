import type { TextTable } from '#lib/text/textTable'
import type { Place } from '#lib/text/phrasePlaces'
import { hitAnchor } from '#app/_text/anchors'
import { documentParts } from './documentParts.ts'
import type { Passage } from './passages.ts'
import type { Lang } from '#app/_text/text'
import { DocumentTable } from './DocumentTable.tsx'
import { MarkedText, type NumberedPassage } from './MarkedText.tsx'

/**
 * The text of a document with its passages marked, and where it holds what was searched for (`hits`): as it stands, but for the tables
 * that are given.
 */
export function DocumentText({
  lang,
  text,
  passages,
  hits,
  tables,
}: {
  lang: Lang
  text: string
  passages: readonly NumberedPassage[]
  hits: readonly Place[]
  tables: readonly TextTable[]
}) {
  const numbered = new Map(passages.map((one) => [one.id, one]))
  const places = [
    ...passages,
    ...hits.map((hit, i): Passage => ({ ...hit, id: hitAnchor(i + 1), isHit: true })),
  ]
  let number = 0
  return (
    <div className="document" lang="zh-CN">
      {documentParts(text, places, tables).map((part, index) =>
        part.kind === 'text' ? (
          <MarkedText lang={lang} stretches={part.stretches} numbered={numbered} key={index} />
        ) : (
          <DocumentTable lang={lang} table={part} number={++number} numbered={numbered} key={index} />
        ),
      )}
    </div>
  )
}
