import type { Passage, Stretch } from './passages.ts'
import { textOf, type Lang } from '#app/_text/text'

/** A passage with its number in the text and what it belongs to. */
export interface NumberedPassage extends Passage {
  number: number
  /** Anchor of the figure or finding beside the text. */
  target: string
  label: string
}

/** Stretches of a text, marked where passages cover them: a mark has the anchor of its figure, its number leads to the figure. */
export function MarkedText({
  lang,
  stretches,
  numbered,
}: {
  lang: Lang
  stretches: readonly Stretch[]
  numbered: ReadonlyMap<string, NumberedPassage>
}) {
  const words = textOf(lang)
  return stretches.map((stretch) => {
    if (stretch.covering.length === 0) return stretch.text
    const [first, ...others] = stretch.begins
    return (
      <mark
        id={first?.id}
        className={stretch.covering.some((one) => one.isHit === true) ? 'hit' : undefined}
        data-of={stretch.covering.map((one) => one.id).join(' ')}
        key={stretch.start}
      >
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
  })
}
