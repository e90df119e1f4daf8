import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import type { Lang } from '#app/_text/text'
import { barePicture } from './barePicture.ts'
import { fileWords, type FileFacts } from './fileWords.ts'
import { svgText } from './svgText.ts'
import { textBlock } from './textBlock.ts'
import { lightColours as c } from '#app/_charts/draw/theme'

/** The size in pixels that links are previewed in. */
const cardSize = { width: 1200, height: 630 } as const

const margin = 40
const title = { size: 34, weight: 600, fill: c.ink, leading: 46, most: 2 }
const subline = { size: 20, fill: c.muted, leading: 30, most: 1 }
const foot = { size: 16, fill: c.muted, leading: 24, most: 1 }

/**
 * A chart as the picture beside a link to it: the sentence, what is counted, the picture as large as it fits, source and date. A picture
 * that is taller than that is cut off below.
 */
export function cardSvg(dataset: Dataset, view: View, lang: Lang, facts: FileFacts): string {
  const words = fileWords(dataset, view, lang, facts)
  const width = cardSize.width - margin * 2
  const head = textBlock(
    [
      { text: words.title, style: title },
      { text: words.subline, style: subline },
    ],
    { x: margin, y: margin - 14, width },
  )
  const below = textBlock([{ text: words.brief, style: foot }], {
    x: margin,
    y: cardSize.height - margin - 10,
    width,
  })
  const top = head.bottom + 14
  const room = cardSize.height - margin - 20 - top
  const large = barePicture(dataset, view, lang, 'card')
  const fits = (large.height * width) / large.width <= room
  const picture = fits ? large : barePicture(dataset, view, lang, 'cardWide')
  const height = Math.min(room, (picture.height * width) / picture.width)
  const scale = Math.max(0.9, Math.min(width / picture.width, room / picture.height))
  return svgText.file(
    { ...cardSize, label: words.title },
    [...head.lines, ...below.lines].map(svgText.line).join('') +
      picture.at({
        x: margin,
        y: top,
        width: Math.round(scale * picture.width),
        height: Math.round(Math.min(height, scale * picture.height)),
      }),
  )
}
