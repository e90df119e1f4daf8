import { isSubsequence } from './bodyForms.ts'
import { fits, type Fit } from './fits.ts'
import type { NameIndex } from './nameIndex.ts'

/** How well what is typed after a place fits a body by its `core`; at least two characters are asked for. */
export function bodyFit(index: NameIndex, typed: string, core: string): Fit | null {
  if (typed.length < 2) return null
  const { own, kindred } = index.formsOf(core)
  if (typed === core) return fits.name
  if (own.includes(typed)) return fits.short
  if (own.some((form) => form.startsWith(typed))) return fits.begin
  if (own.some((form) => form.includes(typed))) return fits.part
  if (kindred.some((form) => form.startsWith(typed))) return fits.kindred
  return typed.length > 2 && isSubsequence(typed, core) ? fits.loose : null
}

/** The same for typed letters: pinyin or initials of a form. */
export function bodySoundFit(index: NameIndex, letters: string, core: string): Fit | null {
  if (letters.length < 2) return null
  const { own, kindred } = index.lettersOf(core)
  if (own.includes(letters)) return fits.sound
  if (own.some((form) => form.startsWith(letters))) return fits.kindred
  return kindred.includes(letters) ? fits.kindred : null
}
