import type { CellOfDocument, DocumentPart } from './documentParts.ts'
import { textOf, type Lang } from '#app/_text/text'
import { MarkedText, type NumberedPassage } from './MarkedText.tsx'

const scopes = { columns: 'col', row: 'row', part: 'rowgroup' } as const

/** A table of a document as a table; `number` names it where no line of the text does. */
export function DocumentTable({
  lang,
  table,
  number,
  numbered,
}: {
  lang: Lang
  table: Extract<DocumentPart, { kind: 'table' }>
  number: number
  numbered: ReadonlyMap<string, NumberedPassage>
}) {
  const text = textOf(lang)
  const name =
    table.caption
      ?.map((stretch) => stretch.text)
      .join('')
      .trim() ?? text.report.table(number)
  const cells = (row: readonly CellOfDocument[]) =>
    row.map((cell, index) => {
      const inside = <MarkedText lang={lang} stretches={cell.stretches} numbered={numbered} />
      const columns = cell.columns > 1 ? cell.columns : undefined
      return cell.heads === null ? (
        <td colSpan={columns} className={cell.isValue ? 'value' : undefined} key={index}>
          {inside}
        </td>
      ) : (
        <th
          colSpan={columns}
          scope={cell.heads === 'columns' && columns !== undefined ? 'colgroup' : scopes[cell.heads]}
          key={index}
        >
          {inside}
        </th>
      )
    })
  const rows = (all: readonly (readonly CellOfDocument[])[]) =>
    all.map((row, index) => <tr key={index}>{cells(row)}</tr>)
  return (
    <div className="document-table" role="region" aria-label={name} tabIndex={0}>
      <table>
        <caption className={table.caption === null ? 'visually-hidden' : undefined}>
          {table.caption === null ? (
            name
          ) : (
            <MarkedText lang={lang} stretches={table.caption} numbered={numbered} />
          )}
        </caption>
        {table.head.length > 0 && <thead>{rows(table.head)}</thead>}
        {table.parts.map((part, index) => (
          <tbody key={index}>{rows(part)}</tbody>
        ))}
      </table>
    </div>
  )
}
