/**
 * Tells apart numbers whose cells ran together (`17` digits for fifteen columns). A split is taken only if exactly
 * one fits: no leading zeros, and the sums of the row hold.
 * @param sums groups of columns [first, …, total]: the last is the sum of the others
 * @returns the numbers, or null where none or several splits fit
 */
export function decodeGlued(
  digits: string,
  columns: number,
  sums: readonly (readonly number[])[],
): number[] | null {
  if (!/^\d+$/.test(digits) || digits.length < columns || digits.length > columns + 12) return null
  let answer: number[] | null = null
  let count = 0
  const numbers: number[] = []
  const rules = new Map(sums.map((group) => [group.at(-1)!, group]))
  const fits = (column: number) => {
    const group = rules.get(column)
    if (group === undefined) return true
    return group.slice(0, -1).reduce((sum, i) => sum + numbers[i]!, 0) === numbers[column]
  }
  let steps = 0
  const split = (at: number, column: number): void => {
    if (count > 1 || ++steps > 200_000) return
    if (column === columns) {
      if (at !== digits.length) return
      count++
      answer = [...numbers]
      return
    }
    const left = columns - column - 1
    const longest = digits[at] === '0' ? 1 : digits.length - at - left
    for (let length = 1; length <= longest; length++) {
      numbers[column] = Number(digits.slice(at, at + length))
      if (fits(column)) split(at + length, column + 1)
    }
  }
  split(0, 0)
  return count === 1 && steps <= 200_000 ? answer : null
}
