import { expect, test } from 'vitest'
import { linesOf } from '#lib/extract/read/pdf/pdfLines'
import { withRaised } from '#lib/extract/read/pdf/pdfRaised'

/** Text at (x, y), each letter half its size wide. */
const at = (text: string, x: number, y: number, size = 12) => ({
  text,
  x,
  right: x + (text.length * size) / 2,
  y,
  size,
})
const read = (...fragments: ReturnType<typeof at>[]) =>
  linesOf(withRaised(fragments)).map((line) => line.segments.map((segment) => segment.text).join('|'))

test.each([
  ['a raised digit', [at('14', 100, 200), at('1', 112, 196, 7)], ['14¹']],
  ['a lowered one', [at('14', 100, 200), at('1', 112, 202, 7)], ['14¹']],
  [
    'one between number and unit',
    [at('140', 100, 200), at('2', 118, 196, 7), at('条', 121.5, 200)],
    ['140²条'],
  ],
  [
    'one in brackets of its own',
    [at('140', 100, 200), at('[', 118, 196, 7), at('12', 121.5, 196, 7), at(']', 128.5, 196, 7)],
    ['140¹²'],
  ],
  ['a star', [at('14', 100, 200), at('*', 112, 196, 7)], ['14']],
  ['smaller digits on the line are digits', [at('14', 100, 200), at('1', 112, 200, 7)], ['141']],
  ['raised digits of the same size are another line', [at('14', 100, 200), at('1', 112, 192)], ['1', '14']],
  ['small digits elsewhere are text', [at('14', 100, 200), at('1', 160, 196, 7)], ['14|1']],
])('%s', (_, fragments, lines) => {
  expect(read(...fragments)).toEqual(lines)
})
