import { textOf, type Lang } from '#app/_text/text'
import { CopyButton } from './CopyButton.tsx'

/** Code to take away, under what it is: a click selects all of it. Its lines are broken where `isWrapped`, else scrolled. */
export function CodeBlock({
  lang,
  caption,
  name = caption,
  code,
  isWrapped = false,
}: {
  lang: Lang
  caption: string
  /** What it is where the caption alone does not say so. */
  name?: string
  code: string
  isWrapped?: boolean
}) {
  const words = textOf(lang).read
  return (
    <figure className={isWrapped ? 'example wrapped' : 'example'}>
      <figcaption>
        {caption}
        <CopyButton
          label={words.copy}
          name={words.copyOf(name)}
          copied={words.copied}
          selected={words.selected}
        />
      </figcaption>
      <pre tabIndex={0} aria-label={name}>
        <code>{code}</code>
      </pre>
    </figure>
  )
}
