import { describe, expect, test } from 'vitest'
import { decodeGlued } from '#lib/extract/tables/glued'

const rowOfSeven = [[0, 1, 2, 3, 4, 5, 6]]
const disputes = [0, 5, 10].map((first) => [0, 1, 2, 3, 4].map((i) => first + i))

describe('one split fits', () => {
  test.each([
    ['seven single digits', '3000003', 7, rowOfSeven, [3, 0, 0, 0, 0, 0, 3]],
    ['a total of two digits', '90100010', 7, rowOfSeven, [9, 0, 1, 0, 0, 0, 10]],
    ['fifteen zeros', '000000000000000', 15, disputes, Array<number>(15).fill(0)],
    [
      'fifteen columns in sixteen digits',
      '9010100000000000',
      15,
      disputes,
      [9, 0, 1, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    ['as many digits as columns', '111', 3, [], [1, 1, 1]],
  ] as const)('%s', (_, digits, columns, sums, numbers) => {
    expect(decodeGlued(digits, columns, sums)).toEqual(numbers)
  })
})

describe('none or several fit', () => {
  test.each([
    ['69|3|665 and others', '693665', 3, []],
    ['too few digits', '12', 3, []],
    ['the sums do not hold', '3000004', 7, rowOfSeven],
    ['a sign inside', '2648-18538', 3, []],
    ['nothing', '', 3, []],
    ['far too many digits', '1'.repeat(60), 7, rowOfSeven],
  ] as const)('%s', (_, digits, columns, sums) => {
    expect(decodeGlued(digits, columns, sums)).toBeNull()
  })
})
