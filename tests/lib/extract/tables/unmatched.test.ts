import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { composed, edited, readingOf } from './composed.ts'

const CLOSED = '（七）总计\t\t4\t1\t0\t0\t1\t0\t6'

describe('a number of a table that no row or column takes is a finding', () => {
  test.each([
    [
      'a row of another name',
      ['（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3', '（一）照单全收\t\t2\t1\t0\t0\t0\t0\t3'],
      '第三部分的表格有7个数字',
    ],
    [
      'a row behind the last',
      [
        '四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1',
        '四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1\n五、另行统计\t\t\t0\t0\t0\t0\t0\t8\t8',
      ],
      '第三部分的表格有7个数字',
    ],
    [
      'a row of section 二',
      ['行政强制\t12\t\t', '行政强制\t12\t\t\n行政确认\t5\t\t'],
      '第二部分的表格有1个数字',
    ],
    [
      'a second row of section 四',
      ['\n1\t0\t0\t0\t1\t0', '\n1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n2\t0\t0\t0\t2\t0'],
      '第四部分的表格有15个数字',
    ],
    ['columns that cannot be told', [CLOSED, '（七）总计\t4\t1\t1\t6'], '第三部分的表格有2个数字'],
  ] as const)('%s', (_, edit, message) => {
    const { issues } = readingOf(edited(edit))
    expect(issues('unmatched-cells').map((issue) => issue.message)).toEqual([
      expect.stringContaining(message),
    ])
  })

  test('the first three are named, with the place of the first', () => {
    const text = edited(['行政强制\t12\t\t', '行政强制\t12\t\t\n行政确认\t5\t\t'])
    const [issue] = readingOf(text).issues('unmatched-cells')
    expect(issue).toMatchObject({ quote: '5', start: text.indexOf('行政确认') + 5 })
    expect(issue!.messageEn).toBe('Table of section 二: 1 numbers belong to no row or column: “5”')
  })

  test('a second value of a row of the 2014 form', () => {
    const text = readFileSync('tests/corpus/2014-full-tab/source.txt', 'utf8')
    const line = text.split('\n').find((each) => /政府网站公开政府信息数\t条\t\d/.test(each))!
    expect(readingOf(text).issues('unmatched-cells')).toEqual([])
    const { issues } = readingOf(text.replace(line, () => `${line}\t77`))
    expect(issues('unmatched-cells')).toMatchObject([{ quote: '77' }])
  })

  test('none in tables that are whole', () => {
    expect(readingOf(composed).warnings).toEqual(['region-unknown'])
  })
})

describe('a blank total over parts that are stated stays blank, with a finding that names their sum', () => {
  test.each([
    ['of the outcomes', [CLOSED, '（七）总计\t\t4\t1\t0\t0\t1\t0\t'], 'applications_closed', 6],
    [
      'of a row',
      ['（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3', '（一）予以公开\t\t2\t1\t0\t0\t0\t0\t'],
      'outcome_granted',
      3,
    ],
    ['of disputes', ['\n1\t0\t0\t0\t1\t0', '\n1\t0\t0\t0\t\t0'], 'reconsideration_total', 1],
  ] as const)('%s', (_, edit, indicator, sum) => {
    const { find, issues } = readingOf(edited(edit))
    expect(find(indicator)).toMatchObject({ value: null, status: 'blank' })
    expect(issues('parent-blank-child-filled')).toMatchObject([{ indicator, otherValue: sum }])
    expect(issues('parent-blank-child-filled')[0]!.message).toContain(`之和为${sum}`)
  })

  test('of every column', () => {
    const { issues } = readingOf(edited([CLOSED, '（七）总计\t\t\t\t\t\t\t\t']))
    expect(issues('parent-blank-child-filled').map((issue) => issue.otherValue)).toEqual([4, 1, 1, 6])
  })

  test('none where the parts are zeros', () => {
    const row = '2.重复申请\t0\t0\t0\t0\t0\t0\t0'
    const { issues } = readingOf(edited([row, '2.重复申请\t0\t0\t0\t0\t0\t0\t']))
    expect(issues('parent-blank-child-filled')).toEqual([])
  })
})
