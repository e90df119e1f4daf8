import { colourName, colourVariable, lightColours, type ColourName } from '#app/_charts/draw/theme'

/** A colour of each name, as the page's theme has it now. */
export type Palette = Record<ColourName, string>

const names = Object.keys(lightColours) as ColourName[]

/** The colours of the page's theme. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(colourVariable(name)).trim() || lightColours[name]]),
  ) as Palette
}

/** The stripes of what is not split, in a colour; canvas has no pattern of its own. */
export function hatch(colour: string): { image: HTMLCanvasElement; repeat: 'repeat' } {
  const image = document.createElement('canvas')
  image.width = image.height = 8
  const context = image.getContext('2d')
  if (context !== null) {
    context.strokeStyle = colour
    context.lineWidth = 1.5
    for (const shift of [-8, 0, 8]) {
      context.moveTo(shift - 1, -1)
      context.lineTo(shift + 9, 9)
    }
    context.stroke()
  }
  return { image, repeat: 'repeat' }
}

/** Every literal of the light theme in a value of JSON, in the colours of a palette. */
export function recoloured(value: unknown, palette: Palette): unknown {
  if (typeof value === 'string') {
    const name = colourName(value)
    return name === undefined ? value : palette[name]
  }
  if (Array.isArray(value)) return value.map((one) => recoloured(one, palette))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, recoloured(one, palette)]))
}
