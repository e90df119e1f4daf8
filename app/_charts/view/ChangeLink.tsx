import type { Changes } from '#lib/stats/changes/changeRows'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'

/** The way to those that have less than the year before, with their number; nothing where no two years can be compared. */
export function ChangeLink({ lang, here, changes }: PartProps & { changes: Changes }) {
  const { change: words, number } = textOf(lang)
  const { year, totals } = changes
  if (year === null) return null
  const n = number(totals.fewer)
  return (
    <p className="change-link">
      <a
        href={here({ show: 'change', change: 'fewer', year: undefined, page: 1 })}
        title={words.fewerOf(n, year)}
      >
        {words.fewerLink(n)}
      </a>
    </p>
  )
}
