import { textOf, type Lang } from '#app/_text/text'

/**
 * The head of a column that a list can be sorted by: a link that sorts, and turns the order round where it is the current
 * one. `first` is the order that the first click gives.
 */
export function SortHead({
  lang,
  name,
  label,
  sort,
  first = '',
  isNumber = false,
  hrefOf,
}: {
  lang: Lang
  name: string
  label: string
  /** The current order: a column's name, after a minus the other way round. */
  sort: string
  first?: '' | '-'
  isNumber?: boolean
  hrefOf: (sort: string) => string
}) {
  const isCurrent = sort.replace('-', '') === name
  const isDown = sort.startsWith('-')
  const next = isCurrent ? (isDown ? name : `-${name}`) : `${first}${name}`
  return (
    <th
      scope="col"
      className={isNumber ? 'number' : undefined}
      aria-sort={isCurrent ? (isDown ? 'descending' : 'ascending') : undefined}
    >
      <a href={hrefOf(next)} title={textOf(lang).pages.list.sortBy(label)}>
        {label}
        {isCurrent && <span aria-hidden="true">{isDown ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  )
}
