import { expect, test } from 'vitest'
import { fragmentId } from '#app/_report/fragment'

test.each([
  ['', ''],
  ['#', ''],
  ['#o-items_published', 'o-items_published'],
  ['#%E5%85%AC%E5%BC%80', '公开'],
  ['#%', '%'],
  ['#50%off', '50%off'],
  ['#%E5%85', '%E5%85'],
])('of “%s” it is “%s”', (hash, id) => {
  expect(fragmentId(hash)).toBe(id)
})
