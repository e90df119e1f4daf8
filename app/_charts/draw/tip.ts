import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { pointQuery } from '#lib/model/pages/point'
import { formatCell } from '#lib/wording/format'
import { whoseLabel } from '#lib/wording/partWords'
import type { ChartSpec } from '#lib/stats/chartSpec'
import { figureWords } from '#lib/wording/figureWords'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** Short name of a figure of a chart. */
export function indicatorText(spec: ChartSpec, id: string, lang: Lang): string {
  return figureWords(spec, id)[lang]
}

/** What is said of a cell when it is pointed at: whose, when, how much, why, and on what it rests. */
export function tipText(dataset: Dataset, series: Series, cell: Cell, lang: Lang): string {
  const text = textOf(lang)
  const unit = cell.value === null ? '' : `${lang === 'zh' ? '' : ' '}${text.unit(dataset.unit)}`
  const lines = [
    text.join([whoseLabel(series, cell), text.yearOf(cell.year)]),
    text.files.labelled(
      indicatorText(dataset.spec, cell.indicator, lang),
      `${formatCell(cell, lang)}${unit}`,
    ),
  ]
  if (cell.coverage.reported > 0) {
    lines.push(
      text.join([
        cell.value === null ? '' : text.statuses[cell.status],
        ...cell.sourceClasses.map((c) => text.sourceClasses[c]),
        ...cell.forms.map((f) => text.forms[f]),
        cell.check === 'conflict' ? text.checks.conflict : '',
      ]),
    )
    lines.push(
      cell.coverage.expected === 1 && cell.sources[0]
        ? cell.sources[0].agency
        : text.chart.agencies(cell.coverage.stated, cell.coverage.expected),
    )
  }
  return lines.filter((line) => line !== '').join('\n')
}

/**
 * Where a cell leads: the passage of its only report, the source address of a transcribed figure, or the page that shows the
 * passages behind an aggregate. Null where there is no report.
 */
export function cellHref(series: Series, cell: Cell, lang: Lang): string | null {
  const { reported } = cell.coverage
  if (reported > 1)
    return pageHref(
      lang,
      '/points',
      [series.viewQuery, pointQuery({ unit: series.id, figure: cell.indicator, year: cell.year })]
        .filter((part) => part !== '')
        .join('&'),
    )
  // The reports behind an aggregate are not asked for, as they may be a thousand.
  const first = reported === 0 ? undefined : cell.sources[0]
  if (first === undefined) return null
  if (first.sourceClass === 'figures' && first.sourceUrl !== null) return first.sourceUrl
  return first.path === null ? first.sourceUrl : pageHref(lang, first.path)
}
