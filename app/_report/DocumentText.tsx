import type { TextTable } from '#lib/text/textTable'
import { documentParts } from './documentParts.ts'
import type { Lang } from '#app/_text/text'
import { DocumentTable } from './DocumentTable.tsx'
import { MarkedText, type NumberedPassage } from './MarkedText.tsx'

/** The text of a document with its passages marked: as it stands, but for the tables that are given. */
export function DocumentText({
  lang,
  text,
  passages,
  tables,
}: {
  lang: Lang
  text: string
  passages: readonly NumberedPassage[]
  tables: readonly TextTable[]
}) {
  const numbered = new Map(passages.map((one) => [one.id, one]))
  let number = 0
  return (
    <div className="document" lang="zh-CN">
      {documentParts(text, passages, tables).map((part, index) =>
        part.kind === 'text' ? (
          <MarkedText lang={lang} stretches={part.stretches} numbered={numbered} key={index} />
        ) : (
          <DocumentTable lang={lang} table={part} number={++number} numbered={numbered} key={index} />
        ),
      )}
    </div>
  )
}
