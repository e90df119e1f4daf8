import { statuses } from '#lib/model/status'
import { chartNames, chartSpecs } from '#lib/stats/chartSpec'
import type { StatementShare } from '#lib/stats/statementShares'
import { historyOf } from './indicatorHistory.ts'
import { indicatorHref, viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { TableFrame } from '#app/_site/TableFrame.tsx'

/** Indicators with their definition and how often reports state them; each row is the anchor of its id. */
export function IndicatorTable({
  lang,
  label,
  rows,
  labels,
}: {
  lang: Lang
  label: string
  rows: readonly StatementShare[]
  /** Labels by id, of all indicators. */
  labels: ReadonlyMap<string, string>
}) {
  const text = textOf(lang)
  const words = text.pages.indicators
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.forms}</th>
          <th scope="col">{words.stated}</th>
          <th scope="col">{words.years}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { indicator } = row
          const chart = chartNames.find((name) => chartSpecs[name].indicators.includes(indicator.id))
          const beyond = row.stated - row.statedWhereAsked
          return (
            <tr id={indicator.id} key={indicator.id}>
              <th scope="row">
                <span className="words">{lang === 'en' ? indicator.labelEn : indicator.labelZh}</span>
                <small className="wrap missing">
                  <span lang={lang === 'en' ? 'zh-CN' : 'en'}>
                    {lang === 'en' ? indicator.labelZh : indicator.labelEn}
                  </span>
                </small>
                <small className="wrap">
                  <a href={indicatorHref(lang, indicator.id)}>{words.page}</a>
                  {' · '}
                  <a href={`#${indicator.id}`}>{indicator.id}</a>
                  {chart !== undefined && (
                    <>
                      {' · '}
                      <a href={`${viewHref(lang, {})}#${chart}`}>{words.chart}</a>
                    </>
                  )}
                </small>
              </th>
              <td>
                {text.unit(indicator.unit)}
                {indicator.byApplicant && <small className="wrap missing">{words.byApplicant}</small>}
              </td>
              <td>
                <span className="words">{words.history[historyOf(indicator)]}</span>
                {indicator.partOf !== null && (
                  <small className="wrap">
                    <a href={`#${indicator.partOf}`}>
                      {words.partOf(labels.get(indicator.partOf) ?? indicator.partOf)}
                    </a>
                  </small>
                )}
              </td>
              <td>
                {row.asked > 0 && words.statedOf(row.statedWhereAsked, row.asked)}
                {beyond > 0 && <small className="wrap">{words.statedBeyond(beyond)}</small>}
                <small className="wrap missing">
                  {text.join(
                    statuses.flatMap((status) =>
                      row.byStatus[status] === undefined
                        ? []
                        : [`${text.statuses[status]} ${text.number(row.byStatus[status])}`],
                    ),
                  )}
                </small>
              </td>
              <td>
                {row.first === null || row.last === null ? (
                  <span className="missing">{words.never}</span>
                ) : (
                  text.yearRange(row.first, row.last)
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
}
