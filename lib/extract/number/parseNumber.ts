import { chineseNumeral } from './chineseNumeral.ts'

/** What a cell or a number in prose says. `approximate`: 余, 多, 近, 约, 超 … stand beside it. */
export type ParsedNumber =
  | { kind: 'number'; value: number; approximate: boolean; unit: string }
  | { kind: 'zero_in_words' }
  | { kind: 'blank'; mark: string }
  | { kind: 'unreadable' }

const UNITS = /^(万元|元|人次|条次|条\/次|篇次|场次|批次|班次|[条件次篇个份期项人起宗例家名部])$/
const pattern =
  /^(约|近|超过|超|逾|达|共计?|大约|至少)?([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)([余多])?([万亿]?)([余多])?(万元|元|人次|条次|条\/次|篇次|场次|批次|班次|[条件次篇个份期项人起宗例家名部])?([余多])?(左右)?$/

/**
 * Reads a folded cell. Knows blanks and their marks (— / -), separators, signs, 万 and 亿, 余 and 约, full-width and
 * Chinese numerals, a unit behind the number. Never turns nothing into zero; a number too large to be kept exactly is
 * not read.
 * @example parseNumber('1,234') → 1234; parseNumber('15.8万') → 158000; parseNumber('—') → blank
 */
export function parseNumber(folded: string): ParsedNumber {
  if (folded === '') return { kind: 'blank', mark: '' }
  if (/^([-—_/\\*·.]+|\(空\)|空白?|n\/a|null)$/i.test(folded)) return { kind: 'blank', mark: folded }
  if (/^(无|没有|暂无|未发生|零)$/.test(folded)) return { kind: 'zero_in_words' }
  if (UNITS.test(folded)) return { kind: 'unreadable' }
  const match = pattern.exec(folded)
  if (match === null) return { kind: 'unreadable' }
  const [, about, sign, digits, many1, scale, many2, unit, many3, roughly] = match
  const plain = /\d/.test(digits!) ? Number(digits!.replaceAll(',', '')) : chineseNumeral(digits!)
  if (plain === null) return { kind: 'unreadable' }
  const factor = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1
  const value = decimal(plain, factor) * (sign === '-' ? -1 : 1)
  if (Math.abs(value) >= LARGEST) return { kind: 'unreadable' }
  const approximate =
    [many1, many2, many3, roughly].some(Boolean) || (about !== undefined && !/^(达|共计?)$/.test(about))
  return { kind: 'number', value: value === 0 ? 0 : value, approximate, unit: unit ?? '' }
}

/** Twelve digits are kept by `decimal`; more are a telephone number or a run of cells, not a figure. */
const LARGEST = 1e12

/** Multiplies without the noise of binary fractions: 15.8 × 10000 = 158000, 860 × 0.0001 = 0.086. */
export function decimal(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12))
}
