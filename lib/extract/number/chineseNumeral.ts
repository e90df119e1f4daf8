const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const powers: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/**
 * The value of a Chinese numeral: 三十 → 30, 一百二十 → 120, 两万三千 → 23000, 二〇一八 → 2018 (digit by digit).
 * Null when the characters do not form a number.
 */
export function chineseNumeral(text: string): number | null {
  if (text === '' || !/^[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟0-9]+$/.test(text))
    return null
  if (/^[零〇一二三四五六七八九0-9]{2,}$/.test(text))
    return Number([...text].map((c) => digits[c] ?? c).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  let power = Infinity
  for (const c of text) {
    if (c in digits) {
      if (digit !== null && digit !== 0) return null
      digit = digits[c]!
    } else if (c in powers) {
      if (powers[c]! >= power) return null
      power = powers[c]!
      section += (digit ?? 1) * powers[c]!
      digit = null
    } else if (c === '万' || c === '亿') {
      const scale = c === '万' ? 1e4 : 1e8
      total = (total + section + (digit ?? 0)) * scale
      section = 0
      digit = null
      power = Infinity
    } else return null
  }
  return total + section + (digit ?? 0)
}
