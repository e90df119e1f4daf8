import { tableLayoutQuery, type ChartEnding, type TableLayout } from '#lib/model/chartFile'
import { profileQuery } from '#lib/model/pages/profileView'
import { viewQuery, type View } from '#lib/model/view'
import { chartSpecs, isOverviewChart, type ChartSpec } from '#lib/stats/chartSpec'
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

/** Which chart an address is of. */
export type ChartAddress = Pick<ChartSpec, 'name' | 'applicant' | 'split'>

/** The page of a region or an agency that a chart stands on, with the peers that are chosen there. */
export interface ChartProfile {
  path: `/regions/${string}` | `/agencies/${string}`
  peers: readonly string[]
}

/** The page of a region or an agency, with how its charts are shown. */
export function profileHref(lang: Lang, { path, peers }: ChartProfile, view: Partial<View>): string {
  return pageHref(lang, path, profileQuery({ ...view, peers }))
}

/** The chart on its page with a view: that of a region or an agency if one is given, else the overview or the page of its indicator. */
export function chartPageHref(
  lang: Lang,
  chart: ChartAddress,
  view: Partial<View>,
  profile?: ChartProfile,
): string {
  const page =
    profile !== undefined
      ? profileHref(lang, profile, view)
      : isOverviewChart(chart.name)
        ? viewHref(lang, view)
        : indicatorHref(lang, chart.name, view, chart)
  return `${page}#${chart.name}`
}

/** The page of an indicator with a view; by itself of all applicants and in one figure. */
export function indicatorHref(
  lang: Lang,
  id: string,
  view: Partial<View> = {},
  { applicant, split }: Partial<Pick<ChartSpec, 'applicant' | 'split'>> = {},
): string {
  return pageHref(lang, `/indicators/${id}`, joined([viewQuery(view), ofFigures({ applicant, split })]))
}

/** The picture beside a link: the first chart of a view, of one agency if it is named, 1200 × 630 pixels. */
export function cardHref(lang: Lang, view: Partial<View>, agency?: string): string {
  const file = chartHref(lang, chartSpecs['items-published'], 'png', { ...view, show: 'chart' }, agency)
  return `${file}${file.includes('?') ? '&' : '?'}shape=card`
}

/** What the picture of a chart is drawn from, for a view, of one agency if it is named, on the page of a region if it stands there. */
export function drawingHref(
  lang: Lang,
  chart: ChartAddress,
  view: Partial<View>,
  agency?: string,
  profile?: ChartProfile,
): string {
  const query = queryOf(lang, chart, view, agency)
  const region = profile?.path.startsWith('/regions/') ? profile.path.slice('/regions/'.length) : null
  const at = region === null ? '' : joined([`at=${region}`, profileQuery({ peers: profile!.peers })])
  return `/charts/${chart.name}/drawing${query}${at === '' ? '' : `${query === '' ? '?' : '&'}${at}`}`
}

/**
 * A chart's file for a view, of one agency if it is named. Its language is a parameter, so that the address of the file stays one.
 * `layout` says how the rows of a CSV or a workbook are laid out, as `tableLayoutQuery` writes it.
 */
export function chartHref(
  lang: Lang,
  chart: ChartAddress,
  ending: ChartEnding,
  view: Partial<View>,
  agency?: string,
  layout: Partial<TableLayout> = {},
): string {
  return `/charts/${chart.name}.${ending}${queryOf(lang, chart, view, agency, layout)}`
}

function queryOf(
  lang: Lang,
  chart: ChartAddress,
  view: Partial<View>,
  agency: string | undefined,
  layout: Partial<TableLayout> = {},
): string {
  const query = joined([
    viewQuery(view),
    ofFigures(chart),
    tableLayoutQuery(layout),
    agency === undefined ? '' : `agency=${encodeURIComponent(agency)}`,
    lang === 'en' ? 'lang=en' : '',
  ])
  return query === '' ? '' : `?${query}`
}

function ofFigures({ applicant, split }: Partial<Pick<ChartSpec, 'applicant' | 'split'>>): string {
  return joined([
    applicant === undefined || applicant === 'total' ? '' : `applicant=${applicant}`,
    split === undefined || split === null ? '' : `split=${split}`,
  ])
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('&')
}

/** The page that says how a CSV file is read into R, Python and others; `file` is its address. */
export function readHref(lang: Lang, file: string): string {
  return pageHref(lang, '/read', `file=${encodeURIComponent(file)}`)
}
