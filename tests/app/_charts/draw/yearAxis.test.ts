import { expect, test } from 'vitest'
import { breakAlign, haveRoom, sparse } from '#app/_charts/draw/yearAxis'

test('counts that have room below their year all stand there', () => {
  const counts = ['12', '9', '–']
  expect(haveRoom(counts, 30)).toBe(true)
  expect(sparse(counts, 30)).toEqual(counts)
})

test('counts that would run into each other leave every second year empty, but not the last', () => {
  const counts = ['2824', '2806', '2826', '2814']
  expect(haveRoom(counts, 25)).toBe(false)
  expect(sparse(counts, 25)).toEqual(['', '2806', '', '2814'])
})

test.each([
  ['two lean away from each other', '2019年表式变更', 120, 350, { place: 0, of: 2 }, 'right'],
  ['the second to the other side', '2021年表式变更', 180, 350, { place: 1, of: 2 }, 'left'],
  ['one alone stands over its line', '2021年表式变更', 180, 350, { place: 0, of: 1 }, 'center'],
  [
    'one that would begin left of the picture stands over its line',
    '2019年表式变更',
    68,
    350,
    { place: 0, of: 2 },
    'center',
  ],
  ['or behind it', '2019年表式变更', 30, 350, { place: 0, of: 2 }, 'left'],
  [
    'one that would end right of the picture likewise',
    '2021年表式变更',
    300,
    350,
    { place: 1, of: 2 },
    'center',
  ],
  ['or before it', '2021年表式变更', 340, 350, { place: 1, of: 2 }, 'right'],
] as const)('labels of breaks: %s', (_, label, x, width, where, align) => {
  expect(breakAlign(label, x, width, where)).toBe(align)
})
