import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { isMissing } from '#lib/model/status'
import { textOf, type Lang } from '#app/_text/text'

/** The value of a cell as people read it: `≈7,700`, `0`, or the word for why it is missing. Never an empty string. */
export function valueText(cell: Cell, lang: Lang): string {
  const text = textOf(lang)
  if (cell.value === null) return missingText(cell, lang)
  const digits = text.number(cell.value)
  return cell.status === 'approximate' ? text.about(digits) : digits
}

/** Why a cell has no value: no report at all, or the status of the report's observation. */
export function missingText(cell: Cell, lang: Lang): string {
  const text = textOf(lang)
  if (cell.coverage.reported === 0) return text.noReport
  return text.statuses[isMissing(cell.status) ? cell.status : 'not_reported']
}

/** Short name of an indicator of the three charts. */
export function indicatorText(indicator: string, lang: Lang): string {
  const text = textOf(lang)
  if (indicator === 'items_published') return text.charts['items-published'].counted
  if (indicator === 'applications_received') return text.charts.applications.counted
  return (
    (text.channels as Record<string, string>)[indicator] ?? text.applicationColumns[indicator] ?? indicator
  )
}

/** What is said of a cell when it is pointed at: whose, when, how much, why, and on what it rests. */
export function tipText(dataset: Dataset, series: Series, cell: Cell, lang: Lang): string {
  const text = textOf(lang)
  const unit = cell.value === null ? '' : ` ${text.unit(dataset.unit)}`
  const lines = [
    text.join([series.label, text.yearOf(cell.year)]),
    `${indicatorText(cell.indicator, lang)}: ${valueText(cell, lang)}${unit}`.replace(
      ': ',
      lang === 'zh' ? ':' : ': ',
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

/** Where a cell leads: the passage of its only report, its source address, or null where several reports stand behind it. */
export function cellHref(cell: Cell, lang: Lang): string | null {
  const only = cell.sources.length === 1 ? cell.sources[0] : undefined
  if (only === undefined) return null
  if (only.path !== null) return `${lang === 'en' ? '/en' : ''}${only.path}`
  return only.sourceUrl
}
