import { expect, test } from 'vitest'
import type { FormId } from '#lib/model/form'
import { historyOf } from '#app/_indicators/indicatorHistory'

test.each<[FormId[], string]>([
  [['2014', '2014-shandong', '2019', '2021'], 'all'],
  [['2014', '2014-fujian'], '2014'],
  [['2019', '2021'], '2019+2021'],
  [['2014', '2021'], '2014+2021'],
  [['2021'], '2021'],
  [['2014-shandong'], 'variant'],
  [[], 'none'],
])('the forms %j make the history %s', (forms, history) => {
  expect(historyOf({ forms })).toBe(history)
})
