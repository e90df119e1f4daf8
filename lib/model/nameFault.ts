/** The most characters that the name of a body or region, or a title, may have; the longest known has less than half. */
export const longestName = 120

/** What a text has that no name has. */
export type NameFault = 'line-break' | 'control' | 'direction' | 'long'

/**
 * What is wrong with a text that is to be a name, or null: a line break, a tab or another control character, a mark that turns the
 * direction of writing (such text shows otherwise than it reads), or more than `longestName` characters. The first in this order.
 */
export function nameFault(name: string): NameFault | null {
  if (/[\n\v\f\r\u0085\u2028\u2029]/u.test(name)) return 'line-break'
  if (/\p{Cc}/u.test(name)) return 'control'
  if (/\p{Bidi_Control}/u.test(name)) return 'direction'
  return [...name].length > longestName ? 'long' : null
}

/** A text over one line: lines joined as Chinese is, with no blank between, other blanks kept as one. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\n\r]\s*/g, '').replace(/\s+/g, ' ')
}
