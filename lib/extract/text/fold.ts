import { foldedRadicals } from './radicals.ts'
import { simplified, withFieldWords } from './traditional.ts'

/**
 * Stands where white space was dropped between two digits: `12 3` is not the number 123. No number is read across it.
 */
export const GAP = '␠'

/** Text made comparable, with the way back: `at[i]` is the UTF-16 offset in the document of folded character i. */
export interface Folded {
  text: string
  at: Int32Array
}

const DROP = 0
const MANY = 0xffff
const table = new Uint16Array(0x10000)
const expansions = new Map<number, string>()

for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit
const foldRange = (from: number, to: number) => {
  for (let unit = from; unit <= to; unit++) {
    const folded = String.fromCharCode(unit).normalize('NFKC').replace(/\s/g, '')
    if (folded.length === 1) table[unit] = folded.charCodeAt(0)
    else if (folded.length > 1) {
      table[unit] = MANY
      expansions.set(unit, folded)
    }
  }
}
foldRange(0x2e80, 0x2fdf) // CJK and Kangxi radicals: text layers of PDF
foldRange(0x3200, 0x321f) // ㈠ in brackets
foldRange(0x3220, 0x3247)
foldRange(0x3300, 0x33ff)
foldRange(0xf900, 0xfaff) // compatibility ideographs
foldRange(0xff00, 0xffef) // full-width and half-width forms
for (const [from, to] of Object.entries(foldedRadicals)) table[from.charCodeAt(0)] = to.charCodeAt(0)
for (const [from, to] of simplified) table[from.charCodeAt(0)] = to.charCodeAt(0)
const same: Record<string, string> = {
  '○': '〇',
  '◯': '〇',
  Ｏ: '〇',
  '﹣': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '―': '—',
  '﹢': '+',
  '∶': ':',
  '﹕': ':',
  '﹐': ',',
  '﹑': '、',
  '﹒': '.',
  '﹔': ';',
  '﹝': '〔',
  '﹞': '〕',
  '【': '〔',
  '】': '〕',
  '[': '〔',
  ']': '〕',
  '“': '"',
  '”': '"',
  '„': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '•': '·',
  '・': '·',
  '∙': '·',
  '⼀': '一',
}
for (const [from, to] of Object.entries(same)) table[from.charCodeAt(0)] = to.charCodeAt(0)
// Characters that carry no meaning here: controls, white space, zero-width marks, soft hyphen, byte-order mark.
for (const [from, to] of [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe000, 0xe0ff],
] as const)
  for (let unit = from; unit <= to; unit++) table[unit] = DROP

/** Tab, line feed, form feed, carriage return. */
const isEnd = (unit: number) => unit === 9 || unit === 10 || unit === 12 || unit === 13
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

const NONE: ReadonlySet<number> = new Set()

/**
 * Folds a document so that spellings of the same words compare equal: full-width and half-width forms, Kangxi and
 * CJK radicals, traditional characters and words, quotes; white space is dropped (a GAP between digits excepted).
 * @param joined offsets of digits behind which a number goes on over white space: no gap is put there
 */
export function fold(printed: string, joined: ReadonlySet<number> = NONE): Folded {
  const text = withFieldWords(printed)
  const units = new Uint16Array(text.length + 16)
  let out = units
  let at = new Int32Array(text.length + 16)
  let n = 0
  const grow = () => {
    const wider = new Uint16Array(out.length * 2)
    wider.set(out)
    out = wider
    const longer = new Int32Array(at.length * 2)
    longer.set(at)
    at = longer
  }
  // Where a gap would stand: at the end of a cell or line where one is among what is dropped, else at its front.
  let gap = -1
  let isAtEnd = false
  for (let i = 0; i < text.length; i++) {
    const folded = table[text.charCodeAt(i)]!
    if (folded === DROP) {
      if (gap < 0 || (!isAtEnd && isEnd(text.charCodeAt(i)))) {
        isAtEnd = isEnd(text.charCodeAt(i))
        gap = i
      }
      continue
    }
    if (n + 8 > out.length) grow()
    if (gap >= 0) {
      if (n > 0 && isDigit(out[n - 1]!) && isDigit(folded) && !joined.has(at[n - 1]!)) {
        out[n] = GAP.charCodeAt(0)
        at[n++] = gap
      }
      gap = -1
    }
    if (folded === MANY) {
      const expansion = expansions.get(text.charCodeAt(i))!
      if (n + expansion.length + 8 > out.length) grow()
      for (let k = 0; k < expansion.length; k++) {
        out[n] = table[expansion.charCodeAt(k)]!
        at[n++] = i
      }
    } else {
      out[n] = folded
      at[n++] = i
    }
  }
  return { text: unitsToString(out, n), at: at.subarray(0, n) }
}

function unitsToString(units: Uint16Array, length: number): string {
  const parts: string[] = []
  for (let i = 0; i < length; i += 8192)
    parts.push(String.fromCharCode(...units.subarray(i, Math.min(i + 8192, length))))
  return parts.join('')
}

/** Folds a short string such as a label or a cell, without the way back. */
export function foldText(text: string): string {
  return fold(text).text
}

/** The first folded index whose document offset is at or after `offset`. */
export function foldedIndex(folded: Folded, offset: number): number {
  let low = 0
  let high = folded.at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (folded.at[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
