import { changeKind, type Changes } from '#lib/stats/changes/changeRows'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'

/**
 * The way to those that have less than the year before, with their number, and how many of them are whole areas, of which the heading
 * does not speak; nothing where no two years can be compared.
 */
export function ChangeLink({ lang, dataset, here, changes }: PartProps & { changes: Changes }) {
  const { change: words, number } = textOf(lang)
  const { year, totals, rows } = changes
  if (year === null) return null
  const n = number(totals.fewer)
  const areas =
    dataset.by === 'agency'
      ? []
      : rows.filter((row) => row.unit.scope === 'area' && changeKind(row) === 'fewer')
  return (
    <p className="change-link">
      <a
        href={here({ show: 'change', change: 'fewer', year: undefined, page: 1 })}
        title={words.fewerOf(n, year)}
      >
        {words.fewerLink(n, areas.length === 0 ? null : number(areas.length))}
      </a>
    </p>
  )
}
