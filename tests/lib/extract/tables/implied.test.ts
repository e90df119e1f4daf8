import { describe, expect, test } from 'vitest'
import { edited, readingOf } from './composed.ts'

const SENTENCE = '6件，全部在法定期限内办结。'
const denied = (count: number) => `6件，其中不予公开${count}件。`

describe('what the rows of a table add up to stands before prose', () => {
  test('prose that says another number is kept as a rival', () => {
    const { find, issues } = readingOf(edited([SENTENCE, denied(5)]))
    expect(find('outcome_denied')).toMatchObject({ value: 1, status: 'implied', check: 'conflict' })
    expect(find('outcome_denied')!.readings).toMatchObject([{ value: 5, sourceClass: 'narrative' }])
    expect(issues('table-vs-narrative')).toMatchObject([
      {
        indicator: 'outcome_denied',
        value: 1,
        otherValue: 5,
        other: { quote: expect.stringContaining('5件') as string },
      },
    ])
  })

  test('prose that says the same is kept without a finding', () => {
    const { find, issues } = readingOf(edited([SENTENCE, denied(1)]))
    expect(find('outcome_denied')).toMatchObject({ value: 1, status: 'implied', check: 'ok' })
    expect(issues('table-vs-narrative')).toEqual([])
  })

  test('prose stands where a row of the sum is blank', () => {
    const row = '8.属于行政查询事项\t1\t0\t0\t0\t0\t0\t1'
    const { find } = readingOf(edited([SENTENCE, denied(5)], [row, '8.属于行政查询事项\t\t\t\t\t\t\t']))
    expect(find('outcome_denied')).toMatchObject({ value: 5, sourceClass: 'narrative' })
  })
})
