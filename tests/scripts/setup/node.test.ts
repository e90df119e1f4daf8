import { expect, test } from 'vitest'
import { isNewEnough } from '../../../scripts/setup/node.mjs'

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.9.0', false],
  ['18.20.0', false],
])('Node %s is new enough for >=20.19: %s', (version, expected) => {
  expect(isNewEnough(version, '>=20.19')).toBe(expected)
})
