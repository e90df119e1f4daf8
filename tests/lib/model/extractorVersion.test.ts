import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractorVersion } from '#lib/model/extractorVersion'

test('the version of the extractor is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(extractorVersion).toBe(version)
})
