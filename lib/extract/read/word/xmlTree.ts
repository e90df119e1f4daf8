import { refusalOf } from '#lib/model/refusal/refusals'
import { Refused } from '../refused.ts'

/** An element of XML; attributes stay as they are written, text keeps its entities. */
export interface XmlElement {
  name: string
  attributes: string
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

/** Whether a node is an element, of a name where one is given. */
export function isXml(node: XmlNode, name?: string): node is XmlElement {
  return typeof node !== 'string' && (name === undefined || node.name === name)
}

/**
 * The nodes of a document as office programs write it. Comments and processing instructions are left out.
 * Throws Refused where tags do not close each other.
 */
export function parseXml(xml: string): XmlNode[] {
  const root: XmlElement = { name: '', attributes: '', children: [] }
  const open = [root]
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start !== at) open.at(-1)!.children.push(xml.slice(at, start < 0 ? xml.length : start))
    if (start < 0) break
    const skipped = SKIPPED.find(([from]) => xml.startsWith(from, start))
    const end = skipped === undefined ? tagEnd(xml, start) : xml.indexOf(skipped[1], start)
    if (end < 0) throw new Refused(refusalOf('tag-not-ended'))
    at = end + (skipped?.[1].length ?? 1)
    if (skipped !== undefined) {
      if (skipped[0] === '<![CDATA[') open.at(-1)!.children.push(escapeXml(xml.slice(start + 9, end)))
      continue
    }
    const inside = xml.slice(start + 1, end)
    if (inside.startsWith('/')) {
      const last = open.pop()!
      if (last === root || last.name !== inside.slice(1).trim())
        throw new Refused(refusalOf('tag-not-open', { tag: inside }))
      continue
    }
    const isEmpty = inside.endsWith('/')
    const [, name, attributes] = /^([^\s/]+)([^]*)$/.exec(isEmpty ? inside.slice(0, -1) : inside) ?? []
    if (name === undefined) throw new Refused(refusalOf('tag-without-name'))
    const element = { name, attributes: attributes!, children: [] }
    open.at(-1)!.children.push(element)
    if (!isEmpty) open.push(element)
  }
  if (open.length > 1) throw new Refused(refusalOf('tag-not-closed', { tag: open.at(-1)!.name }))
  return root.children
}

/** Where the tag that begins at `start` ends: a `>` inside quotes is part of an attribute. */
function tagEnd(xml: string, start: number): number {
  for (let i = start; i < xml.length; i++) {
    const char = xml[i]!
    if (char === '>') return i
    if (char === '"' || char === "'") {
      i = xml.indexOf(char, i + 1)
      if (i < 0) return -1
    }
  }
  return -1
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

/** The nodes as XML again. */
export function writeXml(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node
      const { name, attributes, children } = node
      return children.length === 0
        ? `<${name}${attributes}/>`
        : `<${name}${attributes}>${writeXml(children)}</${name}>`
    })
    .join('')
}

/** Text as it stands between tags. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isXml(child, name))
}

/** The elements of a name inside some nodes, none of which lies in another. */
export function outermost(nodes: readonly XmlNode[], name: string): XmlElement[] {
  return nodes.flatMap((node) => {
    if (!isXml(node)) return []
    return node.name === name ? [node] : outermost(node.children, name)
  })
}

/** The value of an attribute as it is written, or null. */
export function xmlAttribute(element: XmlElement, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.attributes)
  return match === null ? null : (match[1] ?? match[2]!)
}
