import { expect, test } from 'vitest'
import { pageOf } from '#app/_site/pageOf'

test.each([
  [0, 1, { page: 1, pages: 1, offset: 0 }],
  [50, 1, { page: 1, pages: 1, offset: 0 }],
  [51, 2, { page: 2, pages: 2, offset: 50 }],
  [51, 9, { page: 2, pages: 2, offset: 50 }],
])('%d rows, page %d', (total, asked, page) => {
  expect(pageOf(total, asked)).toEqual(page)
})
