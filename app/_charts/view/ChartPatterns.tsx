import { holdHtml } from '#app/_charts/picture/heldHtml'
import { colourVariable, lightColours, type ColourName } from '#app/_charts/draw/theme'
import { HeldHtml } from './HeldHtml.tsx'

/** A pattern for each colour of a stacked bar: stripes that differ in slope and distance, or dots. */
const patterns: [ColourName, stripe: string][] = [
  ['gazette', 'M0 0H8'],
  ['website', ''],
  ['weibo', 'M0 8L8 0'],
  ['wechat', 'M0 0L8 8'],
  ['newMedia', 'M4 0V8'],
  ['other', 'M0 0L8 8M0 8L8 0'],
  ['granted', ''],
  ['partial', 'M0 8L8 0'],
  ['denied', 'M0 0L8 8'],
  ['unable', 'M4 0V8'],
  ['notProcessed', 'M0 4H8'],
  ['otherOutcome', 'M0 0L8 8M0 8L8 0'],
  ['carried', 'M4 0V8M0 4H8'],
]

/** All of them as one SVG without a size. */
const svg =
  '<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>' +
  patterns
    .map(
      ([name, stripe]) =>
        `<pattern id="print${colourVariable(name)}" width="8" height="8" patternUnits="userSpaceOnUse">` +
        `<rect width="8" height="8" fill="${lightColours[name]}"/>` +
        `<path d="${stripe}" fill="none" stroke="${lightColours.ground}" stroke-width="1.5"/></pattern>`,
    )
    .join('') +
  '</defs></svg>'

/**
 * What the bars of inline charts are filled with on paper (app/styles/print.css points their colours here), so that they can be told
 * apart without colour.
 */
export function ChartPatterns() {
  return <HeldHtml id="patterns" held={holdHtml(svg)} />
}
