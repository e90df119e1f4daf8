import { longestName, nameFault, type NameFault } from '#lib/model/nameFault'

const reasons: Record<NameFault, string> = {
  'line-break': 'has a line break',
  control: 'has a tab or another control character',
  direction: 'has a character that turns the direction of writing',
  long: `has more than ${longestName} characters`,
}

/** Why a body, region, sector or title cannot be called so, or null; null and an empty text are no names and pass. The first of several. */
export function refuseName(names: Readonly<Record<string, string | null>>): string | null {
  for (const [what, name] of Object.entries(names)) {
    const fault = name === null ? null : nameFault(name)
    if (fault !== null) return `${what} ${reasons[fault]}: ${shown(name!)}`
  }
  return null
}

/** The begin of a name in one line, its controls made visible: `甲\n局`. */
function shown(name: string): string {
  const begin = [...name].slice(0, 40).join('')
  const text = begin.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (sign) =>
    sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return begin === name ? text : `${text}…`
}
