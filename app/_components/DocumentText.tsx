import type { Passage } from '#app/_data/passages'
import { cutAtPassages } from '#app/_data/passages'
import { textOf, type Lang } from '#app/_text/text'

/** A passage with its number in the text and what it belongs to. */
export interface NumberedPassage extends Passage {
  number: number
  /** Anchor of the figure or finding beside the text. */
  target: string
  label: string
}

/**
 * The text of a document as it stands, its passages marked. Each mark has the anchor of its figure, and its number leads to
 * the figure.
 */
export function DocumentText({
  lang,
  text,
  passages,
}: {
  lang: Lang
  text: string
  passages: NumberedPassage[]
}) {
  const words = textOf(lang)
  const numbered = new Map(passages.map((one) => [one.id, one]))
  return (
    <div className="document" lang="zh-CN">
      {cutAtPassages(text, passages).map((stretch, index) => {
        if (stretch.covering.length === 0) return stretch.text
        const [first, ...others] = stretch.begins
        return (
          <mark id={first?.id} data-of={stretch.covering.map((one) => one.id).join(' ')} key={index}>
            {others.map((one) => (
              <span id={one.id} key={one.id} />
            ))}
            {stretch.text}
            {stretch.ends.map((one) => {
              const passage = numbered.get(one.id)
              return passage === undefined ? null : (
                <a href={`#${passage.target}`} key={one.id} aria-label={words.report.toFigure(passage.label)}>
                  {passage.number}
                </a>
              )
            })}
          </mark>
        )
      })}
    </div>
  )
}
