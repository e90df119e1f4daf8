import { attribute, isElement, remove, type Element, type Parent } from './htmlTree.ts'

const NEVER = new Set('script style noscript template select input button textarea option iframe object embed svg math head'.split(' ')) // prettier-ignore
const SELDOM = new Set('form nav footer header aside'.split(' '))
/** Names that sites give to what stands around an article. */
const AROUND =
  /(^|[\s_-])(nav|menu|breadcrumbs?|crumbs?|bread|share|bdshare|copyright|foot|footer|bottom|header|top-?bar|side-?bar|search|login|pager|pagination|prev|next|prenext|related|recommend|toolbar|tools?|qr-?code|ewm|banner|links?|friend|accessib\w*|wza)([\s_-]|$)|面包屑/i
/** What an article on disclosure says and the rest of a page does not: figures with a unit, sentences on disclosure. */
const SAID = /\d\s*(余|多)?(条|件|次|篇|人次|份|期|万元)|公开[^\n]{0,80}。|。[^\n]{0,80}公开/
const NOT_SAID = /(浏览|点击|访问|阅读|查看)(次数|量|数)?\s*[:：]?\s*\d+\s*次?/g

interface Weight {
  text: number
  links: number
}

/**
 * Takes out of a page what is no article (scripts, forms, navigation, hidden elements, lists of links) and returns the
 * element that holds all the article says. Nothing that holds more than half of the page's words is taken out.
 */
export function mainContent(body: Element): Element {
  clean(body, weigh(body).text / 2)
  let main = body
  for (;;) {
    const children = main.childNodes.filter(isElement)
    const weights = children.map((child) => weigh(child).text)
    const heaviest = weights.indexOf(Math.max(...weights))
    const next = children[heaviest]
    if (next === undefined || weights[heaviest]! < weigh(main).text * 0.6) return main
    if (/^(tr|tbody|p|span|font|b|strong)$/.test(next.tagName)) return main
    const rest = main.childNodes
      .filter((child) => child !== next)
      .map((child) => ownText(child))
      .join('\n')
    if (SAID.test(rest.replace(NOT_SAID, ''))) return main
    main = next
  }
}

function clean(element: Element, half: number): void {
  for (const child of [...element.childNodes]) {
    if (!isElement(child)) continue
    if (NEVER.has(child.tagName)) remove(child)
    else if (weigh(child).text < half && (isHidden(child) || (isAround(child) && !saysFigures(child))))
      remove(child)
    else clean(child, half)
  }
}

const saysFigures = (element: Element) =>
  (
    ownText(element)
      .replace(NOT_SAID, '')
      .match(/\d\s*(余|多)?(条|件|次|篇|人次|份|期|万元)/g) ?? []
  ).length >= 3

const isHidden = (element: Element) =>
  element.attrs.some((attr) => attr.name === 'hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))

function isAround(element: Element): boolean {
  if (SELDOM.has(element.tagName)) return true
  if (AROUND.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)) return true
  if (!/^(div|ul|ol|dl|table|section|td|p|span)$/.test(element.tagName)) return false
  const { text, links } = weigh(element)
  return links >= 12 && links > text * 2
}

/** Characters of text inside and outside of links. */
function weigh(element: Element): Weight {
  const weight = { text: 0, links: 0 }
  const visit = (parent: Parent, isLink: boolean) => {
    for (const child of parent.childNodes) {
      if ('value' in child) weight[isLink ? 'links' : 'text'] += child.value.replace(/\s+/g, '').length
      else if (isElement(child) && !NEVER.has(child.tagName)) visit(child, isLink || child.tagName === 'a')
    }
  }
  visit(element, element.tagName === 'a')
  return weight
}

/** Text outside of links. */
function ownText(node: Parent['childNodes'][number]): string {
  if ('value' in node) return node.value
  if (!isElement(node) || node.tagName === 'a' || NEVER.has(node.tagName)) return ''
  return node.childNodes.map(ownText).join('')
}
