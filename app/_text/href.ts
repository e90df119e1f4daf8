import { tableLayoutQuery, type ChartEnding, type TableLayout } from '#lib/model/chartFile'
import { viewQuery, type View } from '#lib/model/view'
import type { Lang } from './text.ts'

/** The address of a page in a language: `('en', '/reports')` → `/en/reports`; Chinese pages stand at the root. */
export function pageHref(lang: Lang, path: string, query = ''): string {
  const base = lang === 'zh' ? path : path === '/' ? '/en' : `/en${path}`
  return query === '' ? base : `${base}?${query}`
}

/** The overview with a view; what is not said keeps its default. */
export function viewHref(lang: Lang, view: Partial<View>): string {
  return pageHref(lang, '/', viewQuery(view))
}

/** The picture beside a link: the first chart of a view, of one agency if it is named, 1200 × 630 pixels. */
export function cardHref(lang: Lang, view: Partial<View>, agency?: string): string {
  const file = chartHref(lang, 'items-published', 'png', { ...view, show: 'chart' }, agency)
  return `${file}${file.includes('?') ? '&' : '?'}shape=card`
}

/** What the picture of a chart is drawn from, for a view, of one agency if it is named. */
export function drawingHref(lang: Lang, name: string, view: Partial<View>, agency?: string): string {
  return `/charts/${name}/drawing${queryOf(lang, view, agency)}`
}

/**
 * A chart's file for a view, of one agency if it is named. Its language is a parameter, so that the address of the file stays one.
 * `layout` says how the rows of a CSV or a workbook are laid out, as `tableLayoutQuery` writes it.
 */
export function chartHref(
  lang: Lang,
  name: string,
  ending: ChartEnding,
  view: Partial<View>,
  agency?: string,
  layout: Partial<TableLayout> = {},
): string {
  return `/charts/${name}.${ending}${queryOf(lang, view, agency, layout)}`
}

function queryOf(
  lang: Lang,
  view: Partial<View>,
  agency: string | undefined,
  layout: Partial<TableLayout> = {},
): string {
  const query = [
    viewQuery(view),
    tableLayoutQuery(layout),
    agency === undefined ? '' : `agency=${encodeURIComponent(agency)}`,
    lang === 'en' ? 'lang=en' : '',
  ].filter((part) => part !== '')
  return query.length === 0 ? '' : `?${query.join('&')}`
}
