import { expect, test } from 'vitest'
import { withSection } from './benchmarksPage.ts'

const page = '# Benchmarks\n\nWords.\n\n## one\n\nold\n\n## two\n\nkept\n'

test('a section takes the place of the one of its title', () => {
  expect(withSection(page, 'one', 'new\n')).toBe(
    '# Benchmarks\n\nWords.\n\n## one\n\nnew\n\n## two\n\nkept\n',
  )
})

test('a new section comes last', () => {
  expect(withSection(page, 'three', 'new')).toBe(`${page}\n## three\n\nnew\n`)
})
