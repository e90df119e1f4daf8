const BREAK = /(\r\n|[\n\r\f\u2028])/
const NUMBER = '[\\d０-９]{1,3}'
const DASH = '[-—–─－·•]'
const DASHED = new RegExp(
  `^\\s*(?:${DASH}{1,2}\\s*${NUMBER}\\s*${DASH}{1,2}|第\\s*${NUMBER}\\s*[页頁](?:\\s*[,，/／、]?\\s*[（(]?共\\s*${NUMBER}\\s*[页頁][）)]?)?|共\\s*${NUMBER}\\s*[页頁]\\s*[,，/／、]?\\s*第\\s*${NUMBER}\\s*[页頁]|page\\s*${NUMBER}(?:\\s*(?:of|/)\\s*${NUMBER})?)\\s*$`,
  'i',
)
/** A number alone, or beside the number of pages: a page number only where it counts the pages. */
const BARE = new RegExp(`^\\s*(${NUMBER})(?:\\s*[/／]\\s*${NUMBER}\\s*[页頁]?)?\\s*$`)
/** A line of a sentence: long, and no row of a table. */
const PROSE = /^(?=.*[\u4e00-\u9fff].*[\u4e00-\u9fff])[^\t|]{16,}$/

/** What a number on a line of its own would count. */
const MEASURED = /^[条條件次篇份人项項个個万萬余餘多元起宗场場期部家名]/
/** How many pages may lie between two whose numbers stand between lines of prose. */
const SKIPPED = 4

/**
 * The document with its page numbers replaced by blanks of the same length, so that offsets hold: lines such as
 * 「- 3 -」 and 「第3页 共9页」, and a bare number that counts the page before a form feed or between lines of prose.
 */
export function withoutPageNumbers(text: string): string {
  const parts = text.split(BREAK)
  let pages = 1
  /** Pages counted by bare numbers between lines of prose. */
  let counted = 0
  for (let i = 0; i < parts.length; i += 2) {
    const line = parts[i]!
    const bare = BARE.exec(line)
    const value = bare === null ? NaN : Number(bare[1]!.normalize('NFKC'))
    const isCounted = value > counted && value <= counted + SKIPPED && isBetweenProse(parts, i)
    if (isCounted) counted = value
    if (isDashed(line) || isCounted || (value === pages && endsPage(parts, i)))
      parts[i] = ' '.repeat(line.length)
    if (parts[i + 1] === '\f') pages++
  }
  return parts.join('')
}

/** A line longer than any page number is not tried: blanks inside it could be split in too many ways. */
const isDashed = (line: string) => line.trim().length <= 40 && DASHED.test(line.trim())

/** Whether nothing but blank lines stands between a line and the next form feed. */
function endsPage(parts: readonly string[], i: number): boolean {
  for (let k = i + 1; k < parts.length; k++) {
    if (parts[k] === '\f') return true
    if (parts[k]!.trim() !== '') return false
  }
  return false
}

function isBetweenProse(parts: readonly string[], i: number): boolean {
  const near = (step: number) => {
    for (let k = i + step; k >= 0 && k < parts.length; k += step)
      if (parts[k]!.trim() !== '') return parts[k]!
    return ''
  }
  const next = near(2).trim()
  return PROSE.test(near(-2).trim()) && PROSE.test(next) && !MEASURED.test(next)
}
