import { attribute, isElement, remove, type Element, type Parent } from './htmlTree.ts'

const NEVER = new Set(
  'script style noscript template select input button textarea option iframe object embed svg head'.split(
    ' ',
  ),
)
const SELDOM = new Set('form nav footer header aside'.split(' '))
/** Names that sites give to what stands around an article. */
const AROUND =
  /(^|[\s_-])(nav|menu|breadcrumbs?|crumbs?|bread|share|bdshare|copyright|foot|footer|bottom|header|top-?bar|side-?bar|search|login|pager|pagination|prev|next|prenext|related|recommend|toolbar|tools?|qr-?code|ewm|banner|links?|friend|accessib\w*|wza)([\s_-]|$)|面包屑/i
/** What an article on disclosure says and the rest of a page does not: figures with a unit, sentences on disclosure. */
const SAID = /\d\s*(余|多)?(条|件|次|篇|人次|份|期|万元)|公开[^\n]{0,80}。|。[^\n]{0,80}公开/
const NOT_SAID = /(浏览|点击|访问|阅读|查看)(次数|量|数)?\s{0,20}[:：]?\s{0,20}\d+\s*次?/g

/** Elements that can be the whole of an article; the parts of a table, a list or a paragraph cannot. */
const HOLDS_BLOCKS = /^(body|div|td|main|article|section|center|form|blockquote)$/

const FIGURES = /\d\s*(余|多)?(条|件|次|篇|人次|份|期|万元)/g
/** Fewer characters than this are no article. */
const SHORTEST = 150

interface Weight {
  text: number
  links: number
}
type Weights = Map<Element, Weight>

/**
 * Takes out of a page what is no article (scripts, forms, navigation, lists of links) and returns the
 * element that holds all the article says. Nothing that holds more than half of the page's words is taken out.
 */
export function mainContent(body: Element): Element {
  const before = weightsOf(body)
  clean(body, before, before.get(body)!.text / 2)
  const weights = weightsOf(body)
  let main = body
  for (let next: Element | null = body; next !== null; next = heaviest(next, weights))
    if (HOLDS_BLOCKS.test(next.tagName)) main = next
  return main
}

/** The child that holds most words, where the others say nothing that an article says. */
function heaviest(element: Element, weights: Weights): Element | null {
  let child: Element | null = null
  for (const other of element.childNodes)
    if (isElement(other) && (child === null || weights.get(other)!.text > weights.get(child)!.text))
      child = other
  if (child === null) return null
  const { text } = weights.get(child)!
  if (text < SHORTEST || text < weights.get(element)!.text * 0.6) return null
  const rest = element.childNodes.filter((other) => other !== child).map(ownText)
  return SAID.test(rest.join('\n').replace(NOT_SAID, '')) ? null : child
}

function clean(element: Element, weights: Weights, half: number): void {
  for (const child of [...element.childNodes]) {
    if (!isElement(child)) continue
    const weight = weights.get(child)!
    const isGone =
      NEVER.has(child.tagName) || (weight.text < half && isAround(child, weight) && !saysFigures(child))
    if (isGone) remove(child)
    else clean(child, weights, half)
  }
}

const saysFigures = (element: Element) =>
  (ownText(element).replace(NOT_SAID, '').match(FIGURES) ?? []).length >= 3

function isAround(element: Element, { text, links }: Weight): boolean {
  if (SELDOM.has(element.tagName)) return true
  if (AROUND.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)) return true
  return /^(div|ul|ol|dl|table|section|td|p|span)$/.test(element.tagName) && links >= 12 && links > text * 2
}

/** Characters of text inside and outside of links, of every element below one and of itself. */
function weightsOf(root: Element): Weights {
  const weights: Weights = new Map()
  const visit = (element: Element, isLink: boolean): Weight => {
    const weight = { text: 0, links: 0 }
    for (const child of element.childNodes) {
      if ('value' in child) weight[isLink ? 'links' : 'text'] += child.value.replace(/\s+/g, '').length
      if (!isElement(child)) continue
      const own = visit(child, isLink || child.tagName === 'a')
      if (NEVER.has(child.tagName)) continue
      weight.text += own.text
      weight.links += own.links
    }
    weights.set(element, weight)
    return weight
  }
  visit(root, false)
  return weights
}

/** Text outside of links. */
function ownText(node: Parent['childNodes'][number]): string {
  if ('value' in node) return node.value
  if (!isElement(node) || node.tagName === 'a' || NEVER.has(node.tagName)) return ''
  return node.childNodes.map(ownText).join('')
}
