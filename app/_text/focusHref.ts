import type { View } from '#lib/model/view'
import { chartPageHref, type ChartAddress, type ChartProfile } from './href.ts'
import type { Lang } from './text.ts'

/** The most series that stand in front of a chart; the oldest choice makes room. */
const most = 15

/** The chart with a series in front, or without it where it stands there. */
export function focusWith(view: View, id: string): Pick<View, 'focus' | 'show'> {
  const focus = view.focus.includes(id)
    ? view.focus.filter((one) => one !== id)
    : [...view.focus, id].slice(-most)
  return { focus, show: 'chart' }
}

/** The address of the chart's page for the same. */
export function focusHref(
  lang: Lang,
  view: View,
  chart: ChartAddress,
  id: string,
  profile?: ChartProfile,
): string {
  return chartPageHref(lang, chart, { ...view, ...focusWith(view, id) }, profile)
}
