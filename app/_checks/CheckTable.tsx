import { isGrave } from '#lib/model/findings/severity'
import { findingRules } from '#lib/model/findings/findingRules'
import type { ChecksView } from '#lib/model/listViews'
import type { CheckRow } from './checkList.ts'
import type { EnglishNames } from '#app/_kept/englishNames'
import { Named } from '#app/_site/Named.tsx'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { SortHead } from '#app/_site/SortHead.tsx'
import { StatusChip } from '#app/_site/StatusChip.tsx'
import { TableFrame } from '#app/_site/TableFrame.tsx'

/** Findings of many reports: the rule, what was found, both values and both passages, each a link to its place. */
export function CheckTable({
  lang,
  label,
  rows,
  sorting,
  english,
}: {
  lang: Lang
  label: string
  rows: readonly CheckRow[]
  /** Null where the table cannot be sorted. */
  sorting: { sort: ChecksView['sort']; hrefOf: (sort: string) => string } | null
  english: EnglishNames
}) {
  const text = textOf(lang)
  const head = (name: string, words: string, first: '' | '-' = '') =>
    sorting === null ? (
      <th scope="col">{words}</th>
    ) : (
      <SortHead lang={lang} {...sorting} name={name} label={words} first={first} />
    )
  return (
    <div className="checks-table">
      <TableFrame label={label}>
        <thead>
          <tr>
            {head('agency', text.reports.agency)}
            {head('year', text.reports.year, '-')}
            {head('code', text.pages.checks.rule)}
            {head('severity', text.pages.checks.severity)}
            <th scope="col">{text.pages.checks.finding}</th>
            <th scope="col">{text.pages.checks.passages}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <a href={pageHref(lang, `/agencies/${row.agencyId}`)}>
                  <Named
                    lang={lang}
                    name={row.agency}
                    english={english.agency({ name: row.agency, regionCode: row.regionCode })}
                  />
                </a>
              </th>
              <td>
                <a href={pageHref(lang, `/reports/${row.reportId}#finding-${row.number}`)}>{row.year}</a>
              </td>
              <td>
                <span className="words">{findingRules[row.code][lang]}</span>
                {lang === 'zh' && findingRules[row.code].basis !== '' && (
                  <small className="wrap missing">{findingRules[row.code].basis}</small>
                )}
              </td>
              <td>
                <StatusChip tone={isGrave(row) ? 'warn' : undefined}>
                  {text.severities[row.severity]}
                </StatusChip>
              </td>
              <td>
                {row.value !== null && row.otherValue !== null && (
                  <strong className="conflict">{`${text.number(row.value)} ${row.value === row.otherValue ? '=' : '≠'} ${text.number(row.otherValue)} `}</strong>
                )}
                <span className="words">
                  {lang === 'en' && row.messageEn !== '' ? row.messageEn : row.message}
                </span>
              </td>
              <td>
                <Passages lang={lang} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  )
}

function Passages({ lang, row }: { lang: Lang; row: CheckRow }) {
  const text = textOf(lang)
  return row.passages.map((passage, index) =>
    passage === null ? null : (
      <span className="passage" key={index}>
        <a href={pageHref(lang, passage.path)}>
          {passage.quote === ''
            ? text.pages.checks.otherReport
            : index === 0
              ? text.report.firstPassage
              : text.report.secondPassage}
        </a>{' '}
        {passage.quote !== '' && <q lang="zh-CN">{passage.quote}</q>}
      </span>
    ),
  )
}
