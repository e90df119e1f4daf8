import type { Measured, Picture } from './labelBoxes.ts'

/** What is wrong with the labels of a picture, a sentence each. */
export interface LabelFaults {
  overlaps: string[]
  clipped: string[]
  onMarks: string[]
}

/** Pixels that boxes may share: half a pixel of rounding on either side. */
const tolerance = 1

/** Texts that lie on each other, that the edge of the picture cuts, and that lie on a marker. */
export function labelFaults({ width, height, texts, marks }: Picture): LabelFaults {
  const said = (one: Measured) => `${one.what} (${Math.round(one.left)}, ${Math.round(one.top)})`
  return {
    overlaps: texts.flatMap((one, i) =>
      texts.slice(i + 1).flatMap((other) => (meet(one, other) ? [`${said(one)} on ${said(other)}`] : [])),
    ),
    clipped: texts
      .filter(
        ({ left, right, top, bottom }) =>
          left < -tolerance || top < -tolerance || right > width + tolerance || bottom > height + tolerance,
      )
      .map(said),
    onMarks: texts.flatMap((one) =>
      marks.flatMap((mark) => (meet(one, mark) ? [`${said(one)} on ${said(mark)}`] : [])),
    ),
  }
}

function meet(a: Measured, b: Measured): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance
  )
}
