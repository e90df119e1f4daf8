import { childOf, isXml, parseXml, xmlAttribute, outermost, type XmlElement } from './xmlTree.ts'

/** What formatting says of a run's text: that it is not seen or is struck out, and how it stands on its line. */
export interface RunFormat {
  isUnseen: boolean
  align: string | null
}

type Format = Partial<Record<'vanish' | 'strike' | 'dstrike' | 'align', string>>

interface Style {
  basedOn: string | null
  format: Format
}

/**
 * Tells the formatting of runs by their own properties, their style, their paragraph's style and the defaults of the
 * document, the nearer first (ECMA-376 part 1, 17.7.2; a style that toggles another's property is not distinguished).
 */
export function runFormats(stylesXml: string): (run: XmlElement, paragraphStyle: string | null) => RunFormat {
  const nodes = stylesXml === '' ? [] : parseXml(stylesXml)
  const styles = new Map<string, Style>()
  for (const style of outermost(nodes, 'w:style')) {
    const id = xmlAttribute(style, 'w:styleId')
    if (id !== null)
      styles.set(id, {
        basedOn: valueOf(childOf(style, 'w:basedOn')),
        format: formatOf(childOf(style, 'w:rPr')),
      })
  }
  const defaults = formatOf(outermost(outermost(nodes, 'w:rPrDefault'), 'w:rPr')[0])
  const ofStyle = (id: string | null): Format => {
    const chain: Format[] = []
    for (let next = id; next !== null && chain.length < 20;) {
      const style = styles.get(next)
      if (style === undefined) break
      chain.unshift(style.format)
      next = style.basedOn
    }
    return Object.assign({}, ...chain) as Format
  }
  return (run, paragraphStyle) => {
    const properties = childOf(run, 'w:rPr')
    const format = {
      ...defaults,
      ...ofStyle(paragraphStyle),
      ...ofStyle(valueOf(childOf(properties, 'w:rStyle'))),
      ...formatOf(properties),
    }
    const isOn = (value: string | undefined) => value !== undefined && !/^(0|false|off)$/.test(value)
    return {
      isUnseen: isOn(format.vanish) || isOn(format.strike) || isOn(format.dstrike),
      align: format.align ?? null,
    }
  }
}

function formatOf(properties: XmlElement | undefined): Format {
  const format: Format = {}
  for (const child of properties?.children ?? []) {
    if (!isXml(child)) continue
    const value = xmlAttribute(child, 'w:val') ?? 'true'
    if (child.name === 'w:vanish') format.vanish = value
    else if (child.name === 'w:strike') format.strike = value
    else if (child.name === 'w:dstrike') format.dstrike = value
    else if (child.name === 'w:vertAlign') format.align = value
  }
  return format
}

/** The `w:val` of an element, or null. */
export function valueOf(element: XmlElement | undefined): string | null {
  return element === undefined ? null : xmlAttribute(element, 'w:val')
}
