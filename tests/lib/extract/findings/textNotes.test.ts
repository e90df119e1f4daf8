import { expect, test } from 'vitest'
import { compose, found, parts } from './composed.ts'

test('a channel with signs in its name does not stop the reading', () => {
  const one = `${parts.one}开通桐泉工业信息之窗（微信*+号）和桐泉工业信息之窗APP。`
  expect(found(compose({ one }), 'channel-name-mismatch').map(({ quote }) => quote)).toEqual([
    '开通桐泉工业信息之窗（微信*+号）',
  ])
})

test('a row of a hundred thousand tabs is read in no time', () => {
  const started = performance.now()
  found(compose({ header: parts.header.replace('申请人', `${'\t'.repeat(100_000)}申请人`) }))
  expect(performance.now() - started).toBeLessThan(5_000)
})
