import { expect, test } from 'vitest'
import { sizeWords } from '#app/_dataset/sizeWords'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [671_744, '672 kB'],
  [999_600, '1 MB'],
  [1_002_549_248, '1 GB'],
  [1_180_926_594, '1.2 GB'],
  [12_000_000_000_000_000, '12,000 TB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes, 'en')).toBe(words)
})
