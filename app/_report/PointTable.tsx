import { figureAnchor } from '#app/_text/anchors'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { StatusChip } from '#app/_site/StatusChip.tsx'
import { TableFrame } from '#app/_site/TableFrame.tsx'
import type { Point, PointRow } from './point.ts'

/** What each agency states of a value: the number, how it is stated and checked, and the passage, marked; those that state nothing say why. */
export function PointTable({ lang, label, point }: { lang: Lang; label: string; point: Point }) {
  const text = textOf(lang)
  const words = text.point
  const anchor = figureAnchor(point.indicator.id, point.applicant)
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{words.agency}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.passage}</th>
        </tr>
      </thead>
      <tbody>
        {point.rows.map((row) => (
          <tr key={row.agency.id}>
            <th scope="row">
              <a href={pageHref(lang, `/agencies/${row.agency.id}`)}>{row.agency.name}</a>
            </th>
            <td className={row.check === 'conflict' ? 'number conflict' : 'number'}>
              {row.value === null ? (
                <span className="missing">
                  {row.reportId === null ? text.noReport : text.statuses[row.status]}
                </span>
              ) : row.status === 'approximate' ? (
                text.about(text.number(row.value))
              ) : (
                text.number(row.value)
              )}
            </td>
            <td>
              {row.value !== null && <StatusChip>{text.statuses[row.status]}</StatusChip>}{' '}
              {row.sourceClass !== null && <StatusChip>{text.sourceClasses[row.sourceClass]}</StatusChip>}{' '}
              {row.reportId !== null && row.value !== null && (
                <StatusChip tone={row.check === 'conflict' ? 'warn' : undefined}>
                  {text.checks[row.check]}
                </StatusChip>
              )}
              {row.note !== null && <small className="missing wrap">{row.note[lang]}</small>}
            </td>
            <td>
              <Passage lang={lang} row={row} anchor={anchor} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function Passage({ lang, row, anchor }: { lang: Lang; row: PointRow; anchor: string }) {
  const words = textOf(lang).point
  if (row.reportId === null) return null
  const report = pageHref(lang, `/reports/${row.reportId}`)
  return (
    <>
      {row.passage !== null && (
        <q className="wrap" lang="zh-CN">
          {row.passage.before}
          <mark>{row.passage.quote}</mark>
          {row.passage.after}
        </q>
      )}{' '}
      {row.passage === null && row.sourceUrl !== null ? (
        <a href={row.sourceUrl}>{words.sourcePage}</a>
      ) : (
        <a href={row.passage === null ? report : `${report}#${anchor}`}>{words.report}</a>
      )}
    </>
  )
}
