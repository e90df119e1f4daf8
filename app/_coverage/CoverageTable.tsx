import { coverageSchema, reportsSchema } from '#lib/model/listViews'
import { regionOfAgency, reportId } from '#lib/model/agency'
import { refusalWords } from '#lib/model/refusal/refusalKind'
import { failedIn, type CoverageCell, type CoverageGrid, type CoverageRow } from '#lib/stats/coverageGrid'
import { pageHref } from '#app/_text/href'
import { listHref } from '#app/_text/listHref'
import { textOf, type Lang } from '#app/_text/text'
import type { EnglishNames } from '#app/_kept/englishNames'
import { Named } from '#app/_site/Named.tsx'
import { TableFrame } from '#app/_site/TableFrame.tsx'

/**
 * Who reported when: a row per division or body, a column per year. Cells say in words and numbers what their shade shows, and
 * lead to the reports. `drill` tells what a division's name leads to.
 */
export function CoverageTable({
  lang,
  label,
  grid,
  rows = grid.rows,
  sector,
  drill,
  nameOf,
  english,
}: {
  lang: Lang
  label: string
  grid: CoverageGrid
  /** Those of its rows that are shown. The row of all is shown with all of them only. */
  rows?: readonly CoverageRow[]
  sector?: string | undefined
  drill: 'coverage' | 'profile'
  nameOf: (code: string) => string
  english: EnglishNames
}) {
  const text = textOf(lang)
  const nameHref = ({ kind, id }: CoverageRow) =>
    kind === 'agency'
      ? pageHref(lang, `/agencies/${id}`)
      : drill === 'profile'
        ? pageHref(lang, `/regions/${id}`)
        : listHref(lang, '/coverage', coverageSchema, { region: id, sector })
  const nameOfRow = (row: CoverageRow) =>
    row.kind === 'agency' ? row.name : row.kind === 'region' ? nameOf(row.id) : text.pages.coverage.unnamed
  const englishOf = (row: CoverageRow) =>
    row.kind === 'agency'
      ? english.agency({ name: row.name, regionCode: regionOfAgency(row.id) })
      : english.region(row.id)
  const cellHref = ({ kind, id }: CoverageRow, { year }: CoverageCell) =>
    kind === 'agency'
      ? pageHref(lang, `/reports/${reportId(id, year)}`)
      : listHref(lang, '/reports', reportsSchema, {
          region: id === '' ? [] : [id],
          from: year,
          to: year,
          sector,
        })
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{text.pages.coverage.row}</th>
          <th scope="col" className="number">
            {text.pages.coverage.agencies}
          </th>
          {grid.years.map((year) => (
            <th scope="col" className="number" key={year}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, ...(rows.length === grid.rows.length ? [grid.total] : [])].map((row) => {
          const isTotal = row === grid.total
          const name = isTotal ? text.pages.coverage.total : nameOfRow(row)
          return (
            <tr className={isTotal ? 'total' : undefined} key={isTotal ? 'total' : row.id}>
              <th scope="row">
                {isTotal || row.kind === 'unnamed' ? (
                  name
                ) : (
                  <a href={nameHref(row)}>
                    <Named lang={lang} name={name} english={englishOf(row)} />
                  </a>
                )}
              </th>
              <td className="number">{text.number(row.agencies)}</td>
              {row.cells.map((cell) => (
                <Cell
                  lang={lang}
                  row={row}
                  cell={cell}
                  href={cellHref(row, cell)}
                  label={text.pages.coverage.toReports(name, cell.year)}
                  key={cell.year}
                />
              ))}
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
}

function Cell({
  lang,
  row,
  cell,
  href,
  label,
}: {
  lang: Lang
  row: CoverageRow
  cell: CoverageCell
  href: string
  label: string
}) {
  const text = textOf(lang).pages.coverage
  const unread = cell.reported - cell.read
  const failed = <Failed lang={lang} cell={cell} />
  if (cell.reported === 0) {
    const isCounted = row.kind === 'agency' || cell.agencies === 0
    return (
      <td className="number missing">
        {!isCounted && text.cell(0, cell.agencies)}
        {isCounted && cell.failed.length === 0 && text.states.none}
        {failed}
      </td>
    )
  }
  const words =
    row.kind === 'agency'
      ? text.states[unread > 0 ? 'unread' : 'read']
      : text.cell(cell.reported, cell.agencies)
  // Four shades above none; the number says what the shade shows.
  const shade = Math.min(4, Math.ceil((4 * cell.reported) / cell.agencies))
  return (
    <td className={`number shade-${shade}`}>
      <a href={href} aria-label={`${label}: ${words}`}>
        {words}
      </a>
      {row.kind === 'region' && unread > 0 && <small className="wrap">{text.unread(unread)}</small>}
      {failed}
    </td>
  )
}

/** What was refused for a cell: how many, and why. */
function Failed({ lang, cell }: { lang: Lang; cell: CoverageCell }) {
  const text = textOf(lang).pages.coverage
  if (cell.failed.length === 0) return null
  const reasons = cell.failed.map(({ kind, count }) => text.reason(refusalWords[kind][lang], count))
  return (
    <small className="wrap failed">
      {text.failed(failedIn(cell))}
      {lang === 'zh' ? `：${reasons.join('、')}` : `: ${reasons.join(', ')}`}
    </small>
  )
}
