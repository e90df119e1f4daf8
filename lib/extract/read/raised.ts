/** What a raised or lowered character reads as a mark of: a note's number or letter, a star, with its brackets. */
const MARK = /^[[(（【〔]?\s*[注註]?\s*[\d*＊†‡①-⑳a-z,，\s]{0,6}[\])）】〕]?$/i

/** Characters of the longest mark, blanks included; longer text is not tried. */
const LONGEST = 24

/**
 * What raised or lowered text adds to the line before it. Behind something it is a mark of a note: its digits are
 * written as raised ones (`14¹`), which no number contains, and its brackets and stars are dropped. At the front of a
 * line, and where it is longer than a mark, it is text like any other.
 * @param before the line so far
 */
export function raisedText(before: string, text: string): string {
  if (before.trim() === '' || text.trim().length > LONGEST || !MARK.test(text.trim())) return text
  return text.replace(/\D/g, '').replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)
}
