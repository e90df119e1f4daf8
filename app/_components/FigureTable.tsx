import { applicantLabels } from '#lib/model/applicant'
import { isMissing } from '#lib/model/status'
import type { Figure } from '#app/_data/reportView'
import { textOf, type Lang } from '#app/_text/text'
import { StatusChip } from './StatusChip.tsx'

/**
 * The figures of one part of the form: value, unit, status, where it was read, check, and the way to the passage.
 * `numbers` gives the passage number of an anchor.
 */
export function FigureTable({
  lang,
  caption,
  figures,
  numbers,
}: {
  lang: Lang
  caption: string
  figures: Figure[]
  numbers: ReadonlyMap<string, number>
}) {
  const text = textOf(lang)
  return (
    <div className="table-scroll figures-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.report.indicator}</th>
            <th scope="col" className="number">
              {text.report.value}
            </th>
            <th scope="col">{text.report.state}</th>
            <th scope="col">{text.report.place}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const number = numbers.get(figure.anchor)
            return (
              // Where no passage carries the anchor, the row does.
              <tr
                id={number === undefined ? figure.anchor : `o-${figure.anchor}`}
                data-passage={number === undefined ? undefined : figure.anchor}
                key={figure.anchor}
              >
                <th scope="row">
                  {lang === 'en' ? figure.labelEn : figure.labelZh}
                  {figure.applicant !== 'total' && ` · ${applicantLabels[figure.applicant][lang]}`}
                  {figure.note !== null && <small className="missing wrap">{figure.note}</small>}
                </th>
                <td className={figure.check === 'conflict' ? 'number conflict' : 'number'}>
                  {figure.value === null ? (
                    <span className="missing">
                      {text.statuses[isMissing(figure.status) ? figure.status : 'not_reported']}
                    </span>
                  ) : (
                    <>
                      {figure.status === 'approximate'
                        ? text.about(text.number(figure.value))
                        : text.number(figure.value)}{' '}
                      <small>{text.unit(figure.unit)}</small>
                    </>
                  )}
                </td>
                <td>
                  {figure.value !== null && <StatusChip>{text.statuses[figure.status]}</StatusChip>}{' '}
                  {figure.sourceClass !== null && (
                    <StatusChip>{text.sourceClasses[figure.sourceClass]}</StatusChip>
                  )}{' '}
                  {figure.check !== 'not_checked' && (
                    <StatusChip tone={figure.check === 'conflict' ? 'warn' : 'good'}>
                      {text.checks[figure.check]}
                    </StatusChip>
                  )}
                </td>
                <td>
                  {number !== undefined && (
                    <a href={`#${figure.anchor}`} aria-label={text.report.passage(number)}>
                      {number}
                    </a>
                  )}
                  {number === undefined && figure.sourceUrl !== null && (
                    <a href={figure.sourceUrl} rel="noreferrer">
                      {text.report.sourceAddress}
                    </a>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
