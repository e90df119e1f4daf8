import { viewQuery, type View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { cardSvg } from './cardSvg.ts'
import type { FileFacts } from './fileWords.ts'
import { renderPng } from './renderPng.ts'
import { standaloneSvg } from './standaloneSvg.ts'
import type { Lang } from '#app/_text/text'
import { byteCache } from '#app/_kept/byteCache'
import { shared } from '#db/shared'

/** A picture of 200 kB is usual; the largest grid is a megabyte. */
const pictures = shared('pictures', () => byteCache(32 * 1024 * 1024))

/** How a picture is cut: as a file that stands alone, or as the card beside a link. */
export type Shape = 'card' | undefined

/** The picture of a chart as SVG. */
export function chartFileSvg(
  dataset: Dataset,
  view: View,
  lang: Lang,
  shape: Shape,
  facts: FileFacts,
): string {
  return (shape === 'card' ? cardSvg : standaloneSvg)(dataset, view, lang, facts)
}

/** The same picture as PNG, two pixels for one of the SVG, a card one for one. Made once per data revision and view, as far as kept. */
export function chartPng(
  dataset: Dataset,
  view: View,
  lang: Lang,
  { shape, agency }: { shape: Shape; agency: string | undefined },
  facts: FileFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = [
    dataset.revision,
    facts.day,
    dataset.chart,
    dataset.spec.applicant,
    dataset.spec.split,
    viewQuery(view),
    agency,
    lang,
    shape,
  ].join(' ')
  return pictures.forceFetch(key, {
    context: () => renderPng(chartFileSvg(dataset, view, lang, shape, facts), shape === 'card' ? 1 : 2),
  })
}
