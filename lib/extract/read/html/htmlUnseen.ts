import { stylesOf, type Declared } from './htmlStyles.ts'
import { isElement, remove, type Element, type Parent } from './htmlTree.ts'

const STRUCK = new Set('del s strike'.split(' '))
/** The reading aids of ruby, and what a formula is written as in another language. */
const BESIDE = new Set('rt rp rtc annotation annotation-xml'.split(' '))

const SILENT = new Set('script style template noscript'.split(' '))

/**
 * Takes out of a tree what a reader of the page does not see or sees struck out, by its elements, its attributes and
 * its style sheets; text that a style raises or lowers becomes `sup`. Nothing that holds half of the words is taken
 * out for its style: a script shows it.
 */
export function removeUnseen(root: Parent): void {
  const styleOf = stylesOf(root)
  const words = wordsOf(root)
  const half = words.get(root)! / 2
  const visit = (parent: Parent): void => {
    for (const child of [...parent.childNodes]) {
      if (!isElement(child) || child.tagName === 'head') continue
      const declared = styleOf(child)
      const isGone = BESIDE.has(child.tagName) || (isUnseen(child, declared) && words.get(child)! < half)
      if (isGone) {
        remove(child)
        continue
      }
      if (/^(super|sub|text-top)$/.test(declared['vertical-align'] ?? '') && child.tagName === 'span')
        child.nodeName = child.tagName = 'sup'
      visit(child)
    }
  }
  visit(root)
}

function isUnseen(element: Element, declared: Declared): boolean {
  return (
    STRUCK.has(element.tagName) ||
    element.attrs.some((attr) => attr.name === 'hidden') ||
    declared.display === 'none' ||
    /^(hidden|collapse)$/.test(declared.visibility ?? '') ||
    /line-through/.test(declared['text-decoration'] ?? '') ||
    declared['mso-hide'] === 'all'
  )
}

/** Characters of text inside every element, without white space, scripts and style sheets. */
function wordsOf(root: Parent): Map<Parent, number> {
  const words = new Map<Parent, number>()
  const count = (node: Parent | Parent['childNodes'][number]): number => {
    if ('value' in node) return node.value.replace(/\s+/g, '').length
    if (!('childNodes' in node)) return 0
    const inside = node.childNodes.reduce((sum, child) => sum + count(child), 0)
    const own = 'tagName' in node && SILENT.has(node.tagName) ? 0 : inside
    words.set(node, own)
    return own
  }
  count(root)
  return words
}
