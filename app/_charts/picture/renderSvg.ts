import { markupAttribute } from '#app/_text/markup'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { echartsParts } from './echartsParts.ts'
import type { Drawing, Linked } from '#app/_charts/draw/frame'
import { colourName, colourVariable, darkColours, lightColours } from '#app/_charts/draw/theme'

register([...echartsParts, SVGRenderer])

/** `variables` follow the page's theme (inline charts); the others are literal (files). */
export type Colouring = 'variables' | 'light' | 'dark'

/** The linked datum that ECharts drew an element for, or undefined for axes, labels and silent marks. */
function linkedDatum(drawing: Drawing, series: number, index: number): Linked | undefined {
  const list = drawing.option.series as { data?: unknown[]; silent?: boolean }[]
  const one = list[series]
  if (one === undefined || one.silent) return undefined
  const datum = one.data?.[index]
  return typeof datum === 'object' && datum !== null && 'tip' in datum ? (datum as Linked) : undefined
}

/** Whether a bar has no length: there is nothing to see or to point at, and its mark or the table leads on instead. */
function isFlat(attributes: string): boolean {
  return / ?d="M\S+ \S+l(?:0 0l0 \S+l-?0 0|(\S+) 0l0 -?0l-\1 0)Z"/.test(attributes)
}

/** Wraps a drawn datum in its link and its words. */
function linkElement(element: string, datum: Linked): string {
  const at = /transform="(?:matrix\([^)]*?|translate\()(-?[\d.]+)[, ](-?[\d.]+)\)"/.exec(element)
  const target =
    datum.hit && at ? `<circle cx="${at[1]}" cy="${at[2]}" r="12" fill="none" pointer-events="all"/>` : ''
  const inner = `<title>${markupAttribute(datum.tip ?? '')}</title>${target}${element}`
  if (!datum.href) return `<g class="datum">${inner}</g>`
  // Dense dots are left out of the tab order; the table under the chart has the same links.
  const order = datum.hit || !datum.dense ? '' : ' tabindex="-1"'
  return `<a class="datum"${order} href="${markupAttribute(datum.href)}">${inner}</a>`
}

/**
 * A drawing as SVG text without styles, scripts or global ids, the same for the same input: presentation attributes
 * only, so that a strict Content-Security-Policy lets it stand inside a page. `id` must be unique in the page.
 */
export function renderSvg(
  drawing: Drawing,
  {
    id,
    title,
    colouring,
    background = false,
  }: { id: string; title: string; colouring: Colouring; background?: boolean },
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: drawing.width, height: drawing.height })
  let svg: string
  try {
    chart.setOption(drawing.option)
    svg = chart.renderToSVGString({ useViewBox: true })
  } finally {
    chart.dispose()
  }
  svg = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<rect width="\d+" height="\d+" x="0" y="0"[^>]*><\/rect>/, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ xml:space="preserve"/g, '')
    .replace(/ pointer-events="visible"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) =>
      style
        .split(';')
        .map((rule) => rule.split(':').map((part) => part.trim()))
        .filter(([name, value]) => name && value && name !== 'font-family')
        .map(([name, value]) => ` ${name}="${value}"`)
        .join(''),
    )
    .replace(
      /<path ([^>]*?)ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)" ecmeta_ssr_type="chart"([^>]*)>\s*<\/path>/g,
      (_, before: string, series: string, index: string, after: string) => {
        if (isFlat(before)) return ''
        const element = `<path ${before.trim()}${after.replace(/ ecmeta_\w+="[^"]*"/g, '')}/>`
        const datum = after.includes('ecmeta_silent')
          ? undefined
          : linkedDatum(drawing, Number(series), Number(index))
        return datum ? linkElement(element, datum) : element
      },
    )
    .replace(/ ecmeta_\w+="[^"]*"/g, '')
    .replace(/<path ([^>]*)>\s*<\/path>/g, '<path $1/>')
    // What neither fills nor draws a line, such as the boxes around labels of several styles.
    .replace(/<path d="[^"]*"(?: transform="[^"]*")? fill="none"(?: transform="[^"]*")?\/>/g, '')
    .replace(/ (?:d|transform|x|y|points)="[^"]*"/g, (attribute) => attribute.replace(/(\.\d\d)\d+/g, '$1'))
  const ids = [...new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!))]
  ids.forEach((old, index) => {
    svg = svg.replaceAll(`"${old}"`, `"${id}-${index}"`).replaceAll(`url(#${old})`, `url(#${id}-${index})`)
  })
  const hatch = `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${lightColours.muted}" stroke-width="1.5"/></pattern></defs>`
  if (svg.includes(`fill="${lightColours.hatch}"`))
    svg =
      hatch +
      svg.replaceAll(
        `fill="${lightColours.hatch}"`,
        `fill="url(#${id}-hatch)" outline="${lightColours.hatch}"`,
      )
  svg = svg.replaceAll(/ outline="([^"]+)"([^>]*?) stroke="[^"]+"/g, ` stroke="${lightColours.axis}"$2`)
  svg = svg.replaceAll(/ outline="[^"]+"/g, ` stroke="${lightColours.axis}"`)
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}" role="group" ` +
    `aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${markupAttribute(title)}</title>` +
    `<desc id="${id}-desc">${markupAttribute(drawing.description)}</desc>`
  const ground = background
    ? `<rect width="${drawing.width}" height="${drawing.height}" fill="${lightColours.ground}"/>`
    : ''
  return recolour(`${head}${ground}${svg}</svg>`.replace(/>\n+</g, '><'), colouring)
}

/** A hexadecimal colour as the renderer writes those that it has worked with: `rgb(…,…,…)`, each from 0 to 255. */
function asRgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(',')})`
}

function recolour(svg: string, colouring: Colouring): string {
  if (colouring === 'light') return svg
  return svg
    .replaceAll(asRgb(lightColours.ground), lightColours.ground)
    .replace(/"(#[0-9a-f]{6})"/g, (whole, literal: string) => {
      const name = colourName(literal)
      if (name === undefined) return whole
      return `"${colouring === 'dark' ? darkColours[name] : `var(${colourVariable(name)})`}"`
    })
}
