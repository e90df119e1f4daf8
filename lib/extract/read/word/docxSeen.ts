import { runFormats, valueOf, type RunFormat } from './docxRuns.ts'
import { childOf, isXml, outermost, parseXml, writeXml, type XmlElement, type XmlNode } from './xmlTree.ts'

/** Elements that only stand around text: what is inside them is there. */
const AROUND = new Set(
  'w:fldSimple w:bdo w:dir w:smartTag w:customXml w:ins w:moveTo w:sdtContent'.split(' '),
)
/** What was taken out, and what never is text: earlier properties, the ends of moved passages. */
const GONE = new Set(
  'w:del w:moveFrom w:rPrChange w:pPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPrChange w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:fldData'.split(
    ' ',
  ),
)

/**
 * A document.xml of which nothing is left but what a reader of the printed document sees: deleted, struck out and
 * hidden text goes; fields are their results; the text of formulas, of ruby and of text boxes stands in plain runs.
 * @param styles the styles.xml, empty where there is none
 */
export function seenDocument(document: string, styles: string): string {
  return writeXml(new Seen(runFormats(styles)).nodes(parseXml(document), null))
}

class Seen {
  /** For each field that is open: whether its instruction still runs. */
  private readonly fields: boolean[] = []

  constructor(private readonly formatOf: (run: XmlElement, paragraphStyle: string | null) => RunFormat) {}

  nodes(nodes: readonly XmlNode[], paragraphStyle: string | null): XmlNode[] {
    return nodes.flatMap((node) => (isXml(node) ? this.element(node, paragraphStyle) : [node]))
  }

  private element(element: XmlElement, paragraphStyle: string | null): XmlNode[] {
    const { name, children } = element
    if (GONE.has(name)) return []
    if (AROUND.has(name)) return this.nodes(children, paragraphStyle)
    switch (name) {
      case 'w:sdt':
        return this.nodes(childOf(element, 'w:sdtContent')?.children ?? [], paragraphStyle)
      case 'w:p': {
        const style = valueOf(childOf(childOf(element, 'w:pPr'), 'w:pStyle'))
        const inside = this.nodes(children, style)
        this.fields.fill(false) // an instruction that never ends takes no more than its paragraph
        const isEmptied = !inside.some(isText) && children.some(isText)
        return [{ ...element, children: isEmptied ? [] : inside }]
      }
      case 'w:pPr': // says whether the paragraph's mark is deleted
        return [element]
      case 'w:tr':
        return isDeletedRow(element) ? [] : [{ ...element, children: this.nodes(children, null) }]
      case 'w:r':
        return this.run(element, paragraphStyle)
      case 'm:oMath':
      case 'm:oMathPara':
        return outermost(children, 'm:t').map((text): XmlElement => ({
          name: 'w:r',
          attributes: '',
          children: [{ ...text, name: 'w:t' }],
        }))
      default:
        return [{ ...element, children: this.nodes(children, paragraphStyle) }]
    }
  }

  private run(run: XmlElement, paragraphStyle: string | null): XmlNode[] {
    const { isUnseen, align } = this.formatOf(run, paragraphStyle)
    const isRaised = align === 'superscript' || align === 'subscript'
    const properties: XmlElement[] = isRaised
      ? [
          {
            name: 'w:rPr',
            attributes: '',
            children: [{ name: 'w:vertAlign', attributes: ` w:val="${align}"`, children: [] }],
          },
        ]
      : []
    const inside = run.children.flatMap((child): XmlNode[] => {
      if (!isXml(child) || child.name === 'w:rPr') return []
      if (child.name === 'w:fldChar') return this.field(child)
      if (isUnseen || this.fields.includes(true)) return []
      if (child.name === 'w:ruby')
        return this.nodes(childOf(child, 'w:rubyBase')?.children ?? [], paragraphStyle)
      if (child.name === 'mc:AlternateContent' || child.name === 'w:drawing') return this.drawing(child)
      return this.element(child, paragraphStyle)
    })
    return inside.length === 0 ? [] : [{ ...run, children: [...properties, ...inside] }]
  }

  /** The mark that begins, parts or ends a field: none of it is text. */
  private field(mark: XmlElement): XmlNode[] {
    const type = /fldCharType\s*=\s*["'](\w+)/.exec(mark.attributes)?.[1]
    if (type === 'begin') this.fields.push(true)
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = false
    else if (type === 'end') this.fields.pop()
    return []
  }

  /** A drawing as the text boxes in it; a picture holds none. */
  private drawing(drawing: XmlElement): XmlNode[] {
    const choices = [childOf(drawing, 'mc:Choice'), childOf(drawing, 'mc:Fallback'), drawing]
    const boxes = choices.map((one) => outermost(one?.children ?? [], 'w:txbxContent'))
    const found = boxes.find((some) => some.length > 0) ?? []
    return found.map((box): XmlElement => ({
      name: 'w:pict',
      attributes: '',
      children: this.nodes([box], null),
    }))
  }
}

function isDeletedRow(row: XmlElement): boolean {
  const properties = childOf(row, 'w:trPr')
  return childOf(properties, 'w:del') !== undefined || childOf(properties, 'w:hidden') !== undefined
}

const isText = (node: XmlNode) =>
  isXml(node) && node.name !== 'w:pPr' && !/^w:(bookmark|proofErr|perm)/.test(node.name)
