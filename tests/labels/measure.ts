import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { sizedDrawing } from '#app/_charts/picture/chartPicture'
import { renderSvg } from '#app/_charts/picture/renderSvg'
import type { Fonts } from '#app/_charts/file/outlineText'
import { englishNames } from '#app/_kept/englishNames'
import { selectionIn } from '#app/_kept/selectionIn'
import { viewQuery } from '#lib/model/view'
import { selectUnits } from '#lib/stats/selection'
import { buildDataset } from '#lib/wording/buildDataset'
import { labelFaults, type LabelFaults } from './faults.ts'
import { labelBoxes } from './labelBoxes.ts'
import type { Stock } from './snapshots.ts'
import type { VariedView } from './variedViews.ts'

/** What measuring a picture found. */
export interface Measurement {
  /** The view as its address, with what the address does not say. */
  about: string
  form: string
  texts: number
  faults: LabelFaults
  svg: string
}

/** Draws a view as pages do and measures its labels. Null where there is nothing to draw. */
export function measure(
  { columns, names, regions }: Stock,
  { spec, view, lang, size, front }: VariedView,
  fonts: Fonts,
): Measurement | null {
  const selection = selectUnits(columns, view, spec, names)
  const english = englishNames(new Map(regions.map((region) => [region.code, region])), names)
  const dataset = buildDataset(spec, view, selectionIn(lang, selection, english))
  const asked = { ...view, focus: front.flatMap((place) => dataset.series[place]?.id ?? []) }
  const drawing = sizedDrawing(dataset, asked, lang, size)
  if (drawing === null) return null
  const svg = renderSvg(drawing, { id: 'measured', title: dataset.headline[lang], colouring: 'light' })
  const picture = labelBoxes(svg, fonts)
  return {
    about: `${spec.name} ${lang} ${size} ${viewQuery(asked)}`,
    form: String(chartForm(dataset, view.draw)),
    texts: picture.texts.length,
    faults: labelFaults(picture),
    svg,
  }
}
