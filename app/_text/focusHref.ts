import type { View } from '#lib/model/view'
import type { ChartName } from '#lib/stats/dataset'
import { viewHref } from './href.ts'
import type { Lang } from './text.ts'

/** The most series that stand in front of a chart; the oldest choice makes room. */
const most = 8

/** The view with a series in front of its chart, or without it where it stands there. */
export function focusHref(lang: Lang, view: View, chart: ChartName, id: string): string {
  const focus = view.focus.includes(id)
    ? view.focus.filter((one) => one !== id)
    : [...view.focus, id].slice(-most)
  return `${viewHref(lang, { ...view, focus, show: 'chart' })}#${chart}`
}
