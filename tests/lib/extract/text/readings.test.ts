import { expect, test } from 'vitest'
import { withoutReadings } from '#lib/extract/text/readings'

test.each([
  ['柳坪鎮(zhèn)公開(kāi)信息140條', '柳坪鎮      公開     信息140條'],
  ['客户端(app)推送', '客户端(app)推送'],
  ['公开（zhǔ）12条', '公开     12条'],
])('%s', (text, held) => {
  expect(withoutReadings(text)).toBe(held)
  expect(withoutReadings(text)).toHaveLength(text.length)
})
