import { expect, test } from 'vitest'
import { isInstalled } from '../../../scripts/setup/install.mjs'

const asked = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/binary-for-another-machine': { version: '1.0.0', optional: true },
  },
}

test.each([
  ['the same packages', { 'node_modules/a': { version: '1.0.0' } }, true],
  ['a package missing', {}, false],
  ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
  [
    'a package too many',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
    false,
  ],
  [
    'an optional package in another version',
    {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/binary-for-another-machine': { version: '2.0.0' },
    },
    false,
  ],
])('tells what is installed from what is asked for: %s', (_, packages, expected) => {
  expect(isInstalled(asked, { packages })).toBe(expected)
})
