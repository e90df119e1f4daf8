/** Splits are tried one after the other; a row that asks for more is not decided. */
const MOST_STEPS = 200_000
/** More answers than this are as good as none. */
const MOST_ANSWERS = 60

/**
 * All ways to tell apart numbers whose cells ran together: no leading zeros, and the sums of the row hold.
 * @param tokens the digits as they stand, separated where the document separates them; each holds one number or more
 * @param sums groups of columns [first, …, total]: the last is the sum of the others
 * @param largest no number is larger
 * @returns the answers; empty where none fits or too many ways had to be tried
 */
export function gluedAnswers(
  tokens: readonly string[],
  columns: number,
  sums: readonly (readonly number[])[],
  largest = Infinity,
): number[][] {
  const digits = tokens.join('')
  if (!tokens.every((token) => /^\d+$/.test(token)) || tokens.length > columns) return []
  if (digits.length < columns || digits.length > columns + 12) return []
  const ends = new Set<number>()
  tokens.reduce((end, token) => {
    ends.add(end + token.length)
    return end + token.length
  }, 0)
  const rules = new Map(sums.map((group) => [group.at(-1)!, group]))
  const numbers: number[] = []
  const fits = (column: number) => {
    const group = rules.get(column)
    if (group === undefined) return true
    return group.slice(0, -1).reduce((sum, i) => sum + numbers[i]!, 0) === numbers[column]
  }
  const answers: number[][] = []
  let steps = 0
  const split = (at: number, column: number): void => {
    if (answers.length > MOST_ANSWERS || ++steps > MOST_STEPS) return
    if (column === columns) {
      if (at === digits.length) answers.push([...numbers])
      return
    }
    const left = columns - column - 1
    const longest = digits[at] === '0' ? 1 : digits.length - at - left
    for (let length = 1; length <= longest; length++) {
      numbers[column] = Number(digits.slice(at, at + length))
      if (numbers[column] > largest) break
      if (fits(column)) split(at + length, column + 1)
      if (ends.has(at + length)) break
    }
  }
  split(0, 0)
  return answers.length > MOST_ANSWERS || steps > MOST_STEPS ? [] : answers
}

/** The one answer of `gluedAnswers` for digits in one piece, or null where none or several fit. */
export function decodeGlued(
  digits: string,
  columns: number,
  sums: readonly (readonly number[])[],
  largest = Infinity,
): number[] | null {
  const answers = gluedAnswers([digits], columns, sums, largest)
  return answers.length === 1 ? answers[0]! : null
}
