import type { View } from '#lib/model/view'
import type { ChartName } from '#lib/stats/dataset'
import { viewHref } from './href.ts'
import type { Lang } from './text.ts'

/** The most series that stand in front of a chart; the oldest choice makes room. */
const most = 8

/** The chart with a series in front, or without it where it stands there. */
export function focusWith(view: View, id: string): Pick<View, 'focus' | 'show'> {
  const focus = view.focus.includes(id)
    ? view.focus.filter((one) => one !== id)
    : [...view.focus, id].slice(-most)
  return { focus, show: 'chart' }
}

/** The address of the overview for the same. */
export function focusHref(lang: Lang, view: View, chart: ChartName, id: string): string {
  return `${viewHref(lang, { ...view, ...focusWith(view, id) })}#${chart}`
}
