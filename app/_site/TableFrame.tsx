import type { ReactNode } from 'react'
import { textOf, type Lang } from '#app/_text/text'

/** Rows of a table that stand open where it folds; app/styles/table.css hides those after them. */
export const openRows = 20

/**
 * A table that scrolls inside its own region, which the keyboard can reach. With `fold` and its number of rows, those after the first
 * twenty are folded, unless they are few, and how many that are is said.
 */
export function TableFrame({
  label,
  fold,
  children,
}: {
  label: string
  fold?: { lang: Lang; rows: number }
  children: ReactNode
}) {
  const below = fold === undefined ? 0 : fold.rows - openRows
  const isFolded = fold !== undefined && below > 5
  return (
    <>
      <div
        className={isFolded ? 'table-scroll folded' : 'table-scroll'}
        role="region"
        aria-label={label}
        tabIndex={0}
      >
        <table>
          <caption>{label}</caption>
          {children}
        </table>
      </div>
      {isFolded && (
        <details className="rows-below">
          <summary>
            {textOf(fold.lang).chart.rowsBelow(below)}
            <span className="visually-hidden">{` · ${label}`}</span>
          </summary>
        </details>
      )}
    </>
  )
}
