import { attribute, elementsOf, isElement, textOf, type Element, type Parent } from './htmlTree.ts'

/** The declarations that decide whether text is seen and where it stands on its line. */
export type Declared = Partial<Record<Property, string>>
type Property = (typeof PROPERTIES)[number]

const PROPERTIES = ['display', 'visibility', 'text-decoration', 'vertical-align', 'mso-hide'] as const
const SAME: Record<string, Property> = { 'text-decoration-line': 'text-decoration' }

/** An element's name, id and classes as a selector asks for them. */
interface Compound {
  tag: string | null
  id: string | null
  classes: string[]
}

interface Rule {
  /** From the element itself outwards: the last compound of the selector first. */
  compounds: Compound[]
  /** How specific the selector is, and where it stands: the higher wins. */
  weight: number
  declared: Map<Property, { value: string; isImportant: boolean }>
}

/**
 * What the style sheets inside a page and an element's own style say of it. Selectors of names, ids and classes,
 * one inside another, are known; rules with any other selector, and those for other media than the screen, are passed over.
 */
export function stylesOf(document: Parent): (element: Element) => Declared {
  const rules = elementsOf(document, 'style')
    .filter((style) => isForScreen(attribute(style, 'media')))
    .flatMap((style) => rulesOf(textOf(style)))
  const byKey = new Map<string, Rule[]>()
  for (const rule of rules.slice(0, MOST)) {
    const key = keyOf(rule.compounds[0]!)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [rule])
    else known.push(rule)
  }
  return (element) => {
    const found: Partial<Record<Property, { value: string; weight: number }>> = {}
    const take = (rule: Pick<Rule, 'declared' | 'weight'>) => {
      for (const [property, { value, isImportant }] of rule.declared) {
        const weight = rule.weight + (isImportant ? 1e12 : 0)
        if (weight >= (found[property]?.weight ?? -1)) found[property] = { value, weight }
      }
    }
    for (const key of keysOf(element))
      for (const rule of byKey.get(key) ?? []) if (matches(rule, element)) take(rule)
    take({ declared: declarationsOf(attribute(element, 'style')), weight: 1e11 })
    return Object.fromEntries(Object.entries(found).map(([property, { value }]) => [property, value]))
  }
}

/** So many rules that hide or raise something are looked at; a page has some dozens. */
const MOST = 2000

/** Where a rule is looked up: by an id, a class or the name that its last compound asks for. */
function keyOf({ tag, id, classes }: Compound): string {
  if (id !== null) return `#${id}`
  return classes[0] === undefined ? (tag ?? '*') : `.${classes[0]}`
}

function keysOf(element: Element): string[] {
  const classes = attribute(element, 'class').split(/\s+/)
  return ['*', element.tagName, `#${attribute(element, 'id')}`, ...new Set(classes.map((name) => `.${name}`))]
}

const isForScreen = (media: string) =>
  /^(only )?(|all|screen) ?(,|and|$)/i.test(media.replace(/\s+/g, ' ').trim())

function rulesOf(sheet: string): Rule[] {
  const css = sheet.replace(/\/\*[^]*?(\*\/|$)|<!--|-->/g, '')
  const rules: Rule[] = []
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    const head = css.slice(at, open).split(/[;}]/).at(-1)!.trim()
    if (head.startsWith('@')) {
      const isRead = /^@media/i.test(head) && isForScreen(head.slice(6))
      at = isRead ? open + 1 : endOfBlock(css, open)
      continue
    }
    const close = css.indexOf('}', open)
    const declared = declarationsOf(css.slice(open + 1, close < 0 ? css.length : close))
    if (declared.size > 0)
      for (const selector of head.split(',')) {
        const compounds = compoundsOf(selector.trim())
        if (compounds === null) continue
        const specificity = compounds.reduce(
          (sum, { tag, id, classes }) =>
            sum + (id === null ? 0 : 1e4) + classes.length * 100 + (tag === null ? 0 : 1),
          0,
        )
        rules.push({ compounds, weight: specificity * 1e4 + Math.min(rules.length, 9999), declared })
      }
    at = close < 0 ? css.length : close + 1
  }
  return rules
}

/** Behind the brace that closes the one at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++
    else if (css[i] === '}' && --depth === 0) return i + 1
  }
  return css.length
}

function declarationsOf(text: string): Rule['declared'] {
  const declared: Rule['declared'] = new Map()
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const property = SAME[name] ?? PROPERTIES.find((known) => known === name)
    if (property === undefined) continue
    const value = declaration.slice(colon + 1).toLowerCase()
    declared.set(property, {
      value: value.replace(/!\s*important/, '').trim(),
      isImportant: /!\s*important/.test(value),
    })
  }
  return declared
}

/** The compounds of a selector from the last to the first, or null where it holds anything but names, ids and classes. */
function compoundsOf(selector: string): Compound[] | null {
  const parts = selector.split(/\s*>\s*|\s+/)
  const compounds: Compound[] = []
  for (const part of parts.reverse()) {
    const match = /^([a-z][a-z\d]*|\*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i.exec(part)
    if (match === null || part === '') return null
    const names = match[2]!.match(/[.#][^.#]+/g) ?? []
    compounds.push({
      tag: match[1] === undefined || match[1] === '*' ? null : match[1].toLowerCase(),
      id: names.find((name) => name.startsWith('#'))?.slice(1) ?? null,
      classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
    })
  }
  return compounds
}

function matches({ compounds }: Rule, element: Element): boolean {
  if (!fits(compounds[0]!, element)) return false
  let next = 1
  for (let up = element.parentNode; next < compounds.length && up !== null;) {
    if (!('tagName' in up) || !isElement(up)) return false
    if (fits(compounds[next]!, up)) next++
    up = up.parentNode
  }
  return next === compounds.length
}

function fits({ tag, id, classes }: Compound, element: Element): boolean {
  if (tag !== null && tag !== element.tagName) return false
  if (id !== null && id !== attribute(element, 'id')) return false
  if (classes.length === 0) return true
  const own = attribute(element, 'class').split(/\s+/)
  return classes.every((name) => own.includes(name))
}
