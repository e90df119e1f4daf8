import { formatCell } from '#lib/wording/format'
import { partWords } from '#lib/wording/partWords'
import type { Cell, Series } from '#lib/stats/dataset'
import { cellHref } from '#app/_charts/draw/tip'
import { textOf, type Lang } from '#app/_text/text'

/**
 * A cell of a table: the value as a link to what states it, with whose it is where it rests on a part of the agencies; a missing one says
 * why. A conflict is marked in words as well as colour.
 */
export function ValueCell({ series, cell, lang }: { series: Series; cell: Cell | undefined; lang: Lang }) {
  const text = textOf(lang)
  if (cell === undefined) return <td className="number missing">{text.noReport}</td>
  const href = cellHref(series, cell, lang)
  if (cell.value === null)
    return (
      <td className="number missing">
        {href === null ? formatCell(cell, lang) : <a href={href}>{formatCell(cell, lang)}</a>}
      </td>
    )
  const value = formatCell(cell, lang)
  const part = partWords(cell.coverage)[lang]
  const marks = [
    cell.status === 'implied' ? text.statuses.implied : '',
    cell.check === 'conflict' ? text.checks.conflict : '',
    part === '' || cell.sole === null ? part : text.join([cell.sole.name, part]),
  ].filter((mark) => mark !== '')
  return (
    <td className={cell.check === 'conflict' ? 'number conflict' : 'number'}>
      {/* Before the number, so that the digits of a column stand under each other. */}
      {marks.length > 0 && <small>{`${marks.join(' ')} `}</small>}
      {href === null ? value : <a href={href}>{value}</a>}
    </td>
  )
}
