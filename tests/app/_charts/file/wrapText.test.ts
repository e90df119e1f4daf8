import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '#app/_charts/draw/frame'
import { wrapText } from '#app/_charts/file/wrapText'

test.each([
  ['a short text', '主动公开', 60, ['主动公开']],
  ['Chinese anywhere', '各渠道合计不等于总数', 60, ['各渠道合计', '不等于总数']],
  ['no line begins with a comma', '各渠道合计，不等于', 60, ['各渠道合计，', '不等于']],
  ['words stay whole', 'the sum over channels', 80, ['the sum', 'over', 'channels']],
  ['a number stays whole beside Chinese', '共收录12345份', 60, ['共收录', '12345份']],
  ['a word wider than a line is cut', 'abcdefghijklmnop', 60, ['abcdefgh', 'ijklmnop']],
  ['nothing', '', 60, []],
] as const)('%s', (_, text, width, lines) => {
  expect(wrapText(text, 12, width)).toEqual(lines)
})

test('what does not fit in the most lines ends in an ellipsis', () => {
  expect(wrapText('各渠道合计不等于总数', 12, 60, 1)).toEqual(['各渠道合…'])
})

test('no sign is lost, and only what must not begin a line may stand out', () => {
  const text = fc.string({ unit: fc.constantFrom(...'主动公开，。（）ab12 -·'), maxLength: 80 })
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 300 }), (given, width) => {
      const lines = wrapText(given, 12, width)
      const bare = (one: string) => one.replaceAll(' ', '')
      expect(bare(lines.join(''))).toBe(bare(given))
      for (const line of lines)
        expect(textWidth(line.replace(/[ ，。）·-]+$/, ''), 12)).toBeLessThanOrEqual(width)
    }),
  )
})
