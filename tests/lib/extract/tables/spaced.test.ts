import { describe, expect, test } from 'vitest'
import { edited, readingOf, rowOf, withApplications } from './composed.ts'

describe('a row that a page broke', () => {
  const row = '\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0'

  test.each([
    [
      'the values between the lines of the label',
      '\f5.要求行政机关确认或重\n3 0\t0\t0\t0\t0 3\n新出具已获取信息',
    ],
    ['the values behind the label', '\f5.要求行政机关确认或重\n新出具已获取信息\n3 0 0 0 0 0 3'],
    [
      'the name of the group between',
      '\f   5.要求行政机关确认或重\n予处理     3  0 0 0 0  0  3\n   新出具已获取信息',
    ],
  ])('%s', (_, printed) => {
    expect(rowOf(edited([row, printed]), 'outcome_not_processed_reconfirm')).toEqual([3, 0, 0, 0, 0, 0, 3])
  })

  test('a label that none of the form comes to is a finding', () => {
    const { issues } = readingOf(edited([row, '5.要求有关方面\n3 0\t0\t0\t0\t0 3\n再行研究']))
    expect(issues('unmatched-cells')[0]!.message).toContain('7个数字')
  })
})

describe('a table that is printed with spaces', () => {
  const spaced = (blank: number | null) =>
    withApplications((rows) =>
      rows.map((cells, i) => {
        const values = cells.slice(3).map((cell, c) => (i === 3 && c === blank ? '' : cell).padEnd(5))
        return `${cells.slice(0, 3).join('').padEnd(40)}${values.join('')}`.trimEnd()
      }),
    )

  test('is read by its columns', () => {
    expect(rowOf(spaced(null), 'applications_received')).toEqual([4, 1, 0, 0, 1, 0, 6])
    expect(readingOf(spaced(null)).value('applications_carried_out')).toBe(1)
  })

  test.each([
    [0, [null, 1, 0, 0, 1, 0, 6]],
    [1, [4, null, 0, 0, 1, 0, 6]],
    [5, [4, 1, 0, 0, 1, null, 6]],
  ])('a blank cell in column %d is blank', (blank, numbers) => {
    expect(rowOf(spaced(blank), 'applications_received')).toEqual(numbers)
  })
})

describe('rows of section 二 that are printed with spaces', () => {
  const section = (row: string) =>
    edited([
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t1\t0\t6',
      `信息内容          本年制发件数         本年废止件数                现行有效件数\n${row}`,
    ])
  const of = (text: string) =>
    ['issued', 'repealed', 'in_force'].map((column) => readingOf(text).value(`normative_docs_${column}`))

  test('a blank in the middle is blank', () => {
    expect(of(section('行政规范性文件       3                                    12'))).toEqual([3, null, 12])
  })

  test('numbers that stand below no heading are a finding and no values', () => {
    const text = section('行政规范性文件 3 12')
    expect(of(text)).toEqual([null, null, null])
    expect(readingOf(text).issues('column-shift')).toHaveLength(1)
  })
})
