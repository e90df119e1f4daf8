import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { textOf, type Lang } from '#app/_text/text'
import { chartPicture, chartWidths } from '#app/_charts/picture/chartPicture'
import { svgText } from './svgText.ts'
import { lightColours as c } from '#app/_charts/draw/theme'

/** A picture for inside a file, with its size in pixels; `at` makes it an element of the file. */
export interface BarePicture {
  width: number
  height: number
  at: (place: { x: number; y: number; width: number; height: number }) => string
}

/** The picture of a dataset in light colours without the links of the page, which lead nowhere from a disk. */
export function barePicture(
  dataset: Dataset,
  view: View,
  lang: Lang,
  size: keyof typeof chartWidths,
): BarePicture {
  const width = chartWidths[size]
  const picture = chartPicture(dataset, view, lang, size, 'light')
  const height = picture === null ? 40 : picture.height
  const words = { x: 0, y: 24, size: 13, fill: c.muted, text: textOf(lang).chart.empty }
  const inner =
    picture === null
      ? ` viewBox="0 0 ${width} ${height}">${svgText.line(words)}</svg>`
      : picture.svg
          .replace(/<a class="datum"[^>]*>/g, '<g>')
          .replaceAll('</a>', '</g>')
          .replaceAll(' class="datum"', '')
          .slice('<svg'.length)
  return {
    width,
    height,
    at: (place) =>
      `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}" preserveAspectRatio="xMinYMin slice"${inner}`,
  }
}
