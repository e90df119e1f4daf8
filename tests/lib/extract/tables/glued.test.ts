import { describe, expect, test } from 'vitest'
import { decodeGlued, gluedAnswers } from '#lib/extract/tables/glued'
import { composed, readingOf, rowOf } from './composed.ts'

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

test('no number beyond the largest that can be', () => {
  expect(gluedAnswers(['10000000000100000'], 7, rowOfSeven)).toEqual([[100000, 0, 0, 0, 0, 0, 100000]])
  expect(gluedAnswers(['10000000000100000'], 7, rowOfSeven, 9999)).toEqual([])
})

test('no number reaches over where the document parts the digits', () => {
  expect(gluedAnswers(['64002', '0', '4', '70'], 7, rowOfSeven)).toEqual([[64, 0, 0, 2, 0, 4, 70]])
  expect(gluedAnswers(['6400', '2047', '0'], 7, rowOfSeven)).toEqual([])
})

describe('rows of section 三 whose cells ran together', () => {
  const glue = (text: string, label: string, numbers: string) => {
    const line = text.split('\n').find((each) => each.includes(label))!
    return text.replace(line, () => `${label}${numbers}`)
  }

  test('the sum of the row leaves one answer', () => {
    const text = glue(composed, '一、本年新收政府信息公开申请数量', '640020470')
    expect(rowOf(text, 'applications_received')).toEqual([64, 0, 0, 2, 0, 4, 70])
  })

  test.each([
    ['in the first cell of the row', '二、上年结转政府信息公开申请数量\t\t\t640020470\t\t\t\t\t\t'],
    ['in one cell beside the label', '二、上年结转政府信息公开申请数量\t640020470'],
    ['in part, by spaces', '二、上年结转政府信息公开申请数量 64002 0 4 70'],
  ])('%s', (_, printed) => {
    const line = composed.split('\n').find((each) => each.includes('二、上年结转'))!
    const text = composed.replace(line, () => printed)
    expect(rowOf(text, 'applications_carried_in')).toEqual([64, 0, 0, 2, 0, 4, 70])
  })

  test('the sums of the columns decide between several answers', () => {
    const label = '二、上年结转政府信息公开申请数量'
    const both = gluedAnswers(['000121215'], 7, rowOfSeven)
    expect(both).toEqual([
      [0, 0, 0, 1, 2, 12, 15],
      [0, 0, 0, 12, 1, 2, 15],
    ])
    for (const numbers of both) {
      // As many are received as are closed: what is carried in is carried out.
      const text = glue(composed, label, numbers.join('')).replace(
        '四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1',
        `四、结转下年度继续办理\t\t\t${numbers.join('\t')}`,
      )
      expect(rowOf(text, 'applications_carried_in')).toEqual(numbers)
    }
  })

  test('several answers that nothing decides between are a finding', () => {
    const numbers = '000121215'
    const text = glue(composed, '二、上年结转政府信息公开申请数量', numbers).replace(
      '四、结转下年度继续办理',
      '四、',
    )
    const { value, issues } = readingOf(text)
    expect(value('applications_carried_in')).toBeNull()
    expect(issues('undecidable-digits')).toHaveLength(1)
  })
})
