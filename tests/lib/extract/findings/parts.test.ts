import { describe, expect, test } from 'vitest'
import { compose, found, parts } from './composed.ts'

test('the clean report has no finding above a note', () => {
  expect(found(compose())).toEqual([])
})

describe('a part of the form', () => {
  test.each([
    ['二', { two: '' }],
    ['四', { four: '' }],
    ['五', { five: '' }],
    ['六', { six: '' }],
    ['三', { three: '', header: '', received: '', outcomes: '', closed: '' }],
    ['一', { one: '' }],
    ['四、六', { four: '', six: '' }],
  ])('%s that is missing whole is told', (numbers, over) => {
    const [issue, ...more] = found(compose(over), 'missing-part')
    expect(issue?.message).toMatch(`缺少第${numbers}部分：`)
    expect(more).toEqual([])
  })

  test.each([
    [
      'with another heading',
      { five: parts.five.replace('存在的主要问题及改进情况', '存在的不足和下一步打算') },
    ],
    ['whose heading lost its number', { six: parts.six.replace('六、', '') }],
    ['whose heading stands in its paragraph', { six: '六、其他需要报告的事项。无。' }],
    ['whose heading is broken', { four: parts.four.replace('行政复议、行政诉讼', '行政复\n议、行政诉讼') }],
    ['of which only the heading is left', { four: '四、政府信息公开行政复议、行政诉讼情况' }],
    ['of which only the table is left', { four: parts.four.replace(/^四.*\n/, '') }],
    ['that is counted on from another number', { six: parts.six.replace('六、', '七、') }],
    ['without heading behind the preface', { one: parts.one.replace(/^一.*\n\n/, '').repeat(2) }],
  ])('%s is there', (_, over) => {
    expect(found(compose(over), 'missing-part')).toEqual([])
  })
})

describe('a blank total', () => {
  const closed = parts.closed.replace('4	1	0	0	1	0	6', '4	1	0	0	1	0	')

  test('over filled rows names their sum, once', () => {
    const issues = found(compose({ closed }), 'parent-blank-child-filled')
    expect(issues.map(({ message, otherValue }) => [message, otherValue])).toEqual([
      ['总计空白，各项之和为6', 6],
    ])
  })

  test('of one column names the column', () => {
    const blank = parts.closed.replace('4	1	0	0	1	0	6', '	1	0	0	1	0	6')
    const issues = found(compose({ closed: blank }), 'parent-blank-child-filled')
    expect(issues.map(({ message, messageEn }) => [message, messageEn])).toEqual([
      ['自然人一栏：总计空白，各项之和为4', 'Natural persons: the total is blank, its parts add up to 4'],
    ])
  })

  test('over zeros or blanks says nothing', () => {
    const received = parts.received.replace('1	0	0	0	0	0	1', '0	0	0	0	0	0	')
    expect(found(compose({ received }), 'parent-blank-child-filled')).toEqual([])
  })
})

test('a rule of the table that fails names the column', () => {
  const received = parts.received.replace('4	1	0	0	1	0	6', '5	0	0	0	1	0	6')
  expect(found(compose({ received }), 'reconciliation-failed').map((i) => [i.message, i.messageEn])).toEqual([
    [
      '自然人一栏：新收加结转为6，办理结果总计加结转下年度为5',
      'Natural persons: received and carried in are 6, closed and carried over 5',
    ],
    [
      '商业企业一栏：新收加结转为0，办理结果总计加结转下年度为1',
      'Businesses: received and carried in are 0, closed and carried over 1',
    ],
  ])
})

describe('documents of 第二十条第（一）项', () => {
  const with2 = (rules: string, documents: string) =>
    compose({
      two: parts.two.replace('规章	0	0	0', `规章	${rules}`).replace('规范性文件	1	0	6', `规范性文件	${documents}`),
    })

  test.each([
    ['5	0	1', [['现行有效仅1件', 1, 5]]],
    ['5	2	2', [['现行有效仅2件', 2, 3]]],
    ['5	4	1', []],
    ['5	0	5', []],
    ['0	3	0', []],
    ['5	0	', []],
  ])('issued, repealed and in force as %j', (cells, told) => {
    const issues = found(with2('0	0	0', cells), 'in-force-below-issued')
    expect(issues.map((i) => [i.message.split('，').at(-1), i.value, i.otherValue])).toEqual(told)
  })

  test('rules are not made by a county', () => {
    expect(found(with2('2	0	2', '1	0	6'), 'rules-beyond-power').map(({ value }) => value)).toEqual([2])
    expect(found(with2('0	0	2', '1	0	6'), 'rules-beyond-power')).toEqual([])
  })

  test('rules are made by a city with districts', () => {
    const city = with2('2	0	2', '1	0	6').replaceAll('桐泉县工业和信息化局', '济宁市人民政府')
    expect(found(city, 'rules-beyond-power')).toEqual([])
  })
})
