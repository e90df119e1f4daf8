import type { ReactNode } from 'react'
import { applicantLabels } from '#lib/model/applicant'
import { revisionDifference, wholeReport, type ShownFigure } from '#lib/model/history/revisionChange'
import { revisionReasonWords } from '#lib/wording/revisionWords'
import { signed } from '#lib/wording/signed'
import type { EnglishNames } from '#app/_kept/englishNames'
import { Named } from '#app/_site/Named.tsx'
import { TableFrame } from '#app/_site/TableFrame.tsx'
import { changePath } from '#app/_text/changePath'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import type { ChangeRow } from './changeList.ts'

interface Props {
  lang: Lang
  english: EnglishNames
}

/** What changed between two revisions, a figure or a whole report a row; each new value leads to its passage while the report states it. */
export function RevisionTable({
  label,
  rows,
  ...part
}: Props & { label: string; rows: readonly ChangeRow[] }) {
  const words = textOf(part.lang).revisions
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{words.region}</th>
          <th scope="col">{words.agency}</th>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.indicator}</th>
          <th scope="col" className="number">
            {words.old}
          </th>
          <th scope="col" className="number">
            {words.new}
          </th>
          <th scope="col" className="number">
            {words.difference}
          </th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row {...part} row={row} key={`${row.reportId} ${row.indicator} ${row.applicant}`} />
        ))}
      </tbody>
    </TableFrame>
  )
}

function Row({ lang, english, row }: Props & { row: ChangeRow }) {
  const { regionCode, agency, agencyId, isHeld, reportId, year, of, indicator, applicant, reasons } = row
  const words = textOf(lang).revisions
  const whole = wholeReport(row)
  const agencyName = (
    <Named lang={lang} name={agency} english={english.agency({ name: agency, regionCode })} />
  )
  const kind = applicant === null || applicant === 'total' ? '' : ` · ${applicantLabels[applicant][lang]}`
  return (
    <tr>
      <td>
        {regionCode !== null && (
          <a href={pageHref(lang, `/regions/${regionCode}`)}>
            <Named lang={lang} name={row.region ?? regionCode} english={english.region(regionCode)} />
          </a>
        )}
      </td>
      <th scope="row">
        {isHeld ? <a href={pageHref(lang, `/agencies/${agencyId}`)}>{agencyName}</a> : agencyName}
      </th>
      <td>{isHeld ? <a href={pageHref(lang, `/reports/${reportId}`)}>{year}</a> : year}</td>
      <td>
        <span className="words">
          {whole !== null
            ? words.whole[whole]
            : `${(lang === 'en' ? of?.labelEn : of?.labelZh) ?? indicator}${kind}`}
        </span>
      </td>
      {whole === null ? <Figures lang={lang} row={row} /> : <td className="missing" colSpan={3} />}
      <td>
        <span className="words">
          {reasons.map((one) => revisionReasonWords[one][lang]).join(lang === 'zh' ? '；' : '; ')}
        </span>
      </td>
    </tr>
  )
}

function Figures({ lang, row }: { lang: Lang; row: ChangeRow }) {
  const text = textOf(lang)
  const words = text.revisions
  const path = changePath(row)
  const difference = revisionDifference(row)
  const said = (shown: ShownFigure, href: string | null) => {
    if (shown.value === null)
      return linked(
        <span className="missing">
          {shown.status === null ? words.noReport : text.statuses[shown.status]}
        </span>,
        href,
      )
    const digits = text.number(shown.value)
    return (
      <>
        {linked(shown.status === 'approximate' ? text.about(digits) : digits, href)}{' '}
        <small>{row.of === null ? '' : text.unit(row.of.unit)}</small>
        {row.old.value === row.new.value && <small className="wrap">{text.statuses[shown.status!]}</small>}
      </>
    )
  }
  return (
    <>
      <td className="number">{said(row.old, null)}</td>
      <td className="number">
        {said(row.new, path === null ? null : pageHref(lang, path))}
        {row.isHeld && !row.isLast && <small className="wrap missing">{words.again}</small>}
      </td>
      <td className="number">{difference === null ? '' : signed(difference, text.number)}</td>
    </>
  )
}

function linked(what: ReactNode, href: string | null): ReactNode {
  return href === null ? what : <a href={href}>{what}</a>
}
