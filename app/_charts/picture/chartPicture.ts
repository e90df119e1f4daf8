import { LRUCache } from 'lru-cache'
import { shared } from '#db/shared'
import { viewQuery, type View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { focusHref } from '#app/_text/focusHref'
import { keptOrMade } from '#app/_kept/keptOrMade'
import { profileHref, type ChartProfile } from '#app/_text/href'
import type { Lang } from '#app/_text/text'
import { chartOption } from '#app/_charts/draw/forms/chartOption'
import type { Drawing } from '#app/_charts/draw/frame'
import { renderSvg, type Colouring } from './renderSvg.ts'
import { scaleOf } from '#app/_charts/draw/scaleOf'

/**
 * Widths in pixels: the first chart on a wide page, the other two beside each other, any on a phone, and on a card, which is drawn
 * larger the narrower it is.
 */
export const chartWidths = { full: 840, half: 600, narrow: 342, card: 760, cardWide: 1000 } as const

/** A picture, and its height in pixels. */
interface Picture {
  svg: string
  height: number
}

const kept = shared('pictures of pages', () => ({
  // A picture of the default view is about 100 kB of text; 200 of them are bounded memory and cover the usual views.
  pictures: new LRUCache<string, { picture: Picture | null }>({ max: 200 }),
  // Two datasets of one revision and view may differ in what they were asked for; each has a number of its own.
  numbers: new WeakMap<Dataset, number>(),
  given: 0,
}))

function numberOf(dataset: Dataset): number {
  const known = kept.numbers.get(dataset)
  if (known === undefined) kept.numbers.set(dataset, ++kept.given)
  return known ?? kept.given
}

/**
 * The picture of a dataset; the same dataset, view, language, width and page give the same. Null when nothing is stated. `profile` is the
 * page of a region or an agency where its links stay.
 */
export function chartPicture(
  dataset: Dataset,
  view: View,
  lang: Lang,
  size: keyof typeof chartWidths,
  colouring: Colouring,
  profile?: ChartProfile,
): Picture | null {
  const page = profile === undefined ? '' : profileHref(lang, profile, {})
  const key = [numberOf(dataset), viewQuery(view), lang, size, colouring, page].join(' ')
  return keptOrMade(kept.pictures, key, () => {
    const drawing = sizedDrawing(dataset, view, lang, size, profile)
    if (drawing === null) return { picture: null }
    const title = dataset.headline[lang]
    const svg = renderSvg(drawing, { id: `${dataset.chart}-${size}`, title, colouring })
    return { picture: { svg, height: drawing.height } }
  }).picture
}

/** What is drawn of a dataset, on the server as in the browser. Null when nothing is stated. */
export function sizedDrawing(
  dataset: Dataset,
  view: View,
  lang: Lang,
  size: keyof typeof chartWidths,
  profile?: ChartProfile,
): Drawing | null {
  return chartOption(dataset, {
    width: chartWidths[size],
    lang,
    scale: scaleOf(dataset, view).scale,
    channels: view.channels,
    focus: view.focus,
    draw: view.draw,
    focusHref: (id) => focusHref(lang, view, dataset.spec, id, profile),
  })
}
