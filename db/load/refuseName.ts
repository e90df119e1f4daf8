import { longestName, nameFault } from '#lib/model/nameFault'
import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'

/** Why a body, region, sector or title cannot be called so, or null; null and an empty text are no names and pass. The first of several. */
export function refuseName(names: Readonly<Record<string, string | null>>): Refusal | null {
  for (const [field, name] of Object.entries(names)) {
    const refusal = name === null ? null : refuse(field, name)
    if (refusal !== null) return refusal
  }
  return null
}

function refuse(field: string, given: string): Refusal | null {
  const stated = { field, name: shown(given) }
  switch (nameFault(given)) {
    case 'line-break':
      return refusalOf('name-with-line-break', stated)
    case 'control':
      return refusalOf('name-with-control', stated)
    case 'direction':
      return refusalOf('name-with-direction', stated)
    case 'long':
      return refusalOf('name-too-long', { ...stated, most: longestName })
    case null:
      return null
  }
}

/** The begin of a name in one line, its controls made visible: `甲\n局`. */
function shown(name: string): string {
  const begin = [...name].slice(0, 40).join('')
  const text = begin.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (sign) =>
    sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return begin === name ? text : `${text}…`
}
