import { expect, test } from 'vitest'
import { haveRoom, sparse } from '#app/_charts/draw/yearAxis'

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
