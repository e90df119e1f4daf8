import { describe, expect, test } from 'vitest'
import { composed, edited, readingOf } from './composed.ts'

const RECEIVED = '一、本年新收政府信息公开申请数量\t\t\t4\t1\t0\t0\t1\t0\t6'
const withReceived = (cells: string) => edited([RECEIVED, `一、本年新收政府信息公开申请数量\t\t\t${cells}`])

describe('a number that cannot be is no value, and a finding', () => {
  test.each([
    ['negative counts', '-4\t1\t0\t0\t1\t0\t-2', 'impossible-count', 2],
    ['broken counts', '4\t1.5\t0\t0\t1\t0\t6.5', 'impossible-count', 2],
    ['more than there can be', '4\t1\t0\t0\t1\t0\t600006', 'beyond-magnitude', 1],
  ])('%s', (_, cells, code, count) => {
    const { find, value, issues } = readingOf(withReceived(cells))
    expect(value('applications_received')).toBeNull()
    expect(value('applications_received', 'legal_service')).toBe(1)
    expect(issues(code)).toHaveLength(count)
    // The prose says 6: it is kept beside the cell and does not fill it.
    expect(find('applications_received')!.readings).toMatchObject([{ value: 6, sourceClass: 'narrative' }])
  })

  test.each([
    ['行政许可\t14', '行政许可\t-14', 'licensing_decisions', 'impossible-count'],
    ['行政许可\t14', '行政许可\t1300020202', 'licensing_decisions', 'beyond-magnitude'],
    ['\n1\t0\t0\t0\t1\t0', '\n1\t0\t0\t0\t-1\t0', 'reconsideration_total', 'impossible-count'],
    ['行政规范性文件\t1\t0\t6', '行政规范性文件\t1\t0\t0.5', 'normative_docs_in_force', 'impossible-count'],
  ])('%s printed as %s', (from, to, indicator, code) => {
    const { value, issues } = readingOf(edited([from, to]))
    expect(value(indicator)).toBeNull()
    expect(issues(code)).toMatchObject([{ indicator }])
  })
})

test('money may be broken', () => {
  const { value, warnings } = readingOf(edited(['行政事业性收费\t0', '行政事业性收费\t12.75']))
  expect(value('charges_amount')).toBe(12.75)
  expect(warnings).toEqual(readingOf(composed).warnings)
})
