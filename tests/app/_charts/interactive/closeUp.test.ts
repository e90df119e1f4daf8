import { describe, expect, test } from 'vitest'
import { moveYears, span, whole, zoomYears } from '#app/_charts/interactive/closeUp'

const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
const all = whole(years)
const at = (from: number, to: number) => ({ from, to, values: 0 })

describe('looking closer at years', () => {
  test.each([
    ['halves the span around its middle', all, 'closer', undefined, at(2014, 2019)],
    ['keeps the year under the pointer where it is', all, 'closer', 2011, at(2011, 2016)],
    ['keeps the last year at the edge', all, 'closer', 2022, at(2017, 2022)],
    ['never shows fewer than two', at(2016, 2017), 'closer', undefined, at(2016, 2017)],
    ['doubles the span on the way back', at(2014, 2019), 'wider', undefined, all],
    ['stays inside the years on the way back', at(2011, 2013), 'wider', undefined, at(2011, 2016)],
  ] as const)('%s', (_, from, direction, around, to) => {
    expect(zoomYears(from, years, direction, around)).toEqual(to)
  })

  test('of a single year changes nothing', () => {
    expect(zoomYears(whole([2018]), [2018], 'closer')).toEqual(at(2018, 2018))
  })
})

test.each([
  ['forward', at(2014, 2016), 1, at(2015, 2017)],
  ['not past the last year', at(2020, 2022), 1, at(2020, 2022)],
  ['not before the first', at(2011, 2013), -1, at(2011, 2013)],
])('the span moves %s', (_, from, by, to) => {
  expect(moveYears(from, years, by)).toEqual(to)
})

test('a span of one year is widened to two, and the cut of values is kept', () => {
  expect(span({ ...all, values: 2 }, years, 2022, 2022)).toEqual({ from: 2021, to: 2022, values: 2 })
})
