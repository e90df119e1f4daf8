import { expect, test } from 'vitest'
import { endLabels } from '#app/_charts/draw/labels/endLabels'

const wanted = [
  { text: '汶上县 633', colour: '#1d5f9e' },
  { text: '济宁市公共资源交易服务中心汶上分中心 633（1/3个机构）', colour: '#c0501b' },
]

test('a label that fits stays; one that does not is a number that the key says in full', () => {
  const { texts, key } = endLabels(wanted, { width: 840 })
  expect(texts).toEqual(['汶上县 633', '1'])
  expect(key.elements.map(({ style }) => (style as { text: string }).text)).toEqual(['1', wanted[1]!.text])
})

test('there is no key where every label fits', () => {
  expect(endLabels(wanted.slice(0, 1), { width: 342 })).toEqual({
    texts: ['汶上县 633'],
    key: { elements: [], height: 0 },
  })
})
