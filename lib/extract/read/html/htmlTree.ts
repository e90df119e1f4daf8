import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

/** Whether a node is an element; text, comments and doctypes are not. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** The value of an attribute, or an empty string where it is not set. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? ''
}

/** The text inside a node, as it stands in the source. */
export function textOf(node: Node | Parent): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The elements of a name inside a node, in document order. */
export function elementsOf(node: Parent, name: string, found: Element[] = []): Element[] {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    if (child.tagName === name) found.push(child)
    elementsOf(child, name, found)
  }
  return found
}

/** Takes an element out of the tree. */
export function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes
  const at = siblings?.indexOf(element) ?? -1
  if (at >= 0) siblings!.splice(at, 1)
}
