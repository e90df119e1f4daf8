import { expect, test } from 'vitest'
import { cutAtPassages } from '#app/_report/passages'

const text = '全年公开信息146条，其中微信23条。'

test('the stretches joined are the text, and every passage begins and ends once', () => {
  const passages = [
    { id: 'a', start: 2, end: 10 },
    { id: 'b', start: 6, end: 10 },
    { id: 'c', start: 8, end: 18 },
  ]
  const stretches = cutAtPassages(text, passages)
  expect(stretches.map((one) => one.text).join('')).toBe(text)
  expect(stretches.flatMap((one) => one.begins.map((passage) => passage.id))).toEqual(['a', 'b', 'c'])
  expect(stretches.flatMap((one) => one.ends.map((passage) => passage.id))).toEqual(['a', 'b', 'c'])
  expect(stretches.find((one) => one.text === '6条')?.covering.map((passage) => passage.id)).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('passages outside the text and empty ones are left out', () => {
  const passages = [
    { id: 'a', start: 3, end: 3 },
    { id: 'b', start: 3, end: 999 },
    { id: 'c', start: -1, end: 2 },
  ]
  expect(cutAtPassages(text, passages)).toEqual([
    { text, start: 0, end: text.length, covering: [], begins: [], ends: [] },
  ])
})
