import { applicantLabels } from '#lib/model/applicant'
import { isMissing } from '#lib/model/status'
import type { Neighbour } from './neighbours.ts'
import type { Figure } from './reportView.ts'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { StatusChip } from '#app/_site/StatusChip.tsx'

/**
 * The figures of one part of the form: value, unit, status, where it was read, check, and the way to the passage.
 * `numbers` gives the passage number of an anchor. The years beside the report's own stand in columns of their own.
 */
export function FigureTable({
  lang,
  caption,
  figures,
  numbers,
  year,
  previous,
  next,
}: {
  lang: Lang
  caption: string
  figures: Figure[]
  numbers: ReadonlyMap<string, number>
  year: number
  previous: Neighbour | null
  next: Neighbour | null
}) {
  const text = textOf(lang)
  return (
    <div className="table-scroll figures-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.report.indicator}</th>
            {previous !== null && <BesideHead lang={lang} beside={previous} />}
            <th scope="col" className="number">
              {previous === null && next === null ? text.report.value : text.report.beside(year)}
            </th>
            {next !== null && <BesideHead lang={lang} beside={next} />}
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
                  {figure.note !== null && <small className="missing wrap">{figure.note[lang]}</small>}
                </th>
                {previous !== null && <Beside lang={lang} beside={previous} anchor={figure.anchor} />}
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
                {next !== null && <Beside lang={lang} beside={next} anchor={figure.anchor} />}
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

function BesideHead({ lang, beside }: { lang: Lang; beside: Neighbour }) {
  return (
    <th scope="col" className="number beside">
      <a href={pageHref(lang, `/reports/${beside.reportId}`)}>{textOf(lang).report.beside(beside.year)}</a>
    </th>
  )
}

/** What the report of a year beside says of the same indicator; a dash with words where it says nothing. */
function Beside({ lang, beside, anchor }: { lang: Lang; beside: Neighbour; anchor: string }) {
  const text = textOf(lang)
  const said = beside.values.get(anchor)
  const href = pageHref(lang, `/reports/${beside.reportId}#${anchor}`)
  if (said === undefined || said.value === null)
    return (
      <td className="number beside missing">
        {text.statuses[said !== undefined && isMissing(said.status) ? said.status : 'not_reported']}
      </td>
    )
  const value = text.number(said.value)
  return (
    <td className="number beside">
      <a href={href}>{said.status === 'approximate' ? text.about(value) : value}</a>
    </td>
  )
}
