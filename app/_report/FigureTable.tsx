import { applicantLabels } from '#lib/model/applicant'
import { formAnswered } from '#lib/model/form'
import { isMissing, type CellStatus, type Status } from '#lib/model/status'
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
                {previous !== null && <Beside lang={lang} beside={previous} figure={figure} />}
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
                {next !== null && <Beside lang={lang} beside={next} figure={figure} />}
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

/** What the report of a year beside says of the same indicator; where it says nothing, whether its form asks. */
function Beside({ lang, beside, figure }: { lang: Lang; beside: Neighbour; figure: Figure }) {
  const text = textOf(lang)
  const said = beside.values.get(figure.anchor)
  const href = pageHref(lang, `/reports/${beside.reportId}#${figure.anchor}`)
  if (said === undefined || said.value === null)
    return (
      <td className="number beside missing">{text.statuses[missingStatus(beside, figure, said?.status)]}</td>
    )
  const value = text.number(said.value)
  return (
    <td className="number beside">
      <a href={href}>{said.status === 'approximate' ? text.about(value) : value}</a>
    </td>
  )
}

/** Why a report holds no value of a figure: the status of what it says; where it says nothing, whether its form asks for it. */
function missingStatus(
  { form, year }: Pick<Neighbour, 'form' | 'year'>,
  { askedBy }: Figure,
  said: Status | undefined,
): CellStatus {
  if (said !== undefined && isMissing(said) && said !== 'not_reported') return said
  const answered = formAnswered(form, year)
  return answered === null || askedBy.includes(answered) ? 'not_reported' : 'not_asked'
}
