import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { textOf, type Lang } from '#app/_text/text'
import { barePicture } from './barePicture.ts'
import { fileWords, type FileFacts } from './fileWords.ts'
import { svgText } from './svgText.ts'
import { textBlock, type Paragraph } from './textBlock.ts'
import { lightColours as c } from '#app/_charts/draw/theme'

const margin = 20
const title = { size: 17, weight: 600, fill: c.ink, leading: 24 }
const small = { size: 12, fill: c.muted, leading: 18 }

/**
 * A chart as a file that can stand alone in a report: the sentence, what is counted and chosen, the picture, its key, the notes that
 * apply, coverage, source, date and revision of the data. The same input gives the same text.
 */
export function standaloneSvg(dataset: Dataset, view: View, lang: Lang, facts: FileFacts): string {
  const words = fileWords(dataset, view, lang, facts)
  const names = textOf(lang).files
  const about = names.labelled
  const picture = barePicture(
    dataset,
    view,
    lang,
    dataset.chart !== 'channels' && dataset.chart !== 'applications' ? 'full' : 'half',
  )
  const { width, height } = picture
  const set = (paragraphs: Paragraph[], y: number) => textBlock(paragraphs, { x: margin, y, width })
  const head = set(
    [
      { text: words.title, style: title },
      { text: words.subline, style: small },
      { text: about(names.filters, words.filters), style: small },
    ],
    margin - 6,
  )
  const top = head.bottom + 14
  const foot = set(
    [
      ...(words.key === null ? [] : [{ text: about(names.key, words.key), style: small }]),
      ...words.notes.map((text) => ({ text, style: small, isListed: true })),
      { text: about(names.coverageOf, words.coverage), style: small },
      { text: about(names.source, words.source), style: small },
    ],
    top + height + 12,
  )
  const lines = [...head.lines, ...foot.lines].map(svgText.line).join('')
  return svgText.file(
    { width: width + margin * 2, height: foot.bottom + margin - 6, label: words.title },
    lines + picture.at({ x: margin, y: top, width, height }),
  )
}
