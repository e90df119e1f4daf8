import { expect, test } from 'vitest'
import { readRtf } from '#lib/extract/read/word/readRtf'
import { wordRefusal } from '#lib/model/refusal/refusals'

/** Characters above ASCII as RTF writes them, with a question mark for programs that do not know them. */
const rtf = (text: string) =>
  `{\\rtf1\\ansi\\ansicpg936 ${text.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0)}?`)}}`
const read = (text: string) => {
  const decoded = readRtf(new TextEncoder().encode(rtf(text)))
  return decoded.ok ? decoded.text.replaceAll('\t', '|') : wordRefusal(decoded.reason, 'en')
}

test.each([
  ['hidden', '公开{\\v 9九}140条'],
  ['hidden without a group', '公开\\v 9\\v0 140条'],
  ['struck out', '公开{\\strike 9}140条'],
  ['struck out twice', "公开{\\striked1 \\'39}140条"],
  ['struck out until the next plain text', '公开\\strike 9\\plain 140条'],
  ['deleted', '公开{\\deleted 9}140条'],
  ['the instruction of a field', '公开{\\field{\\*\\fldinst =SUM(9)}{\\fldrslt 140}}条'],
  ['not hidden', '公开{\\strike0\\v0 140}条'],
  ['the picture of a box', '公开140条{\\shp{\\*\\shpinst\\shpleft9{\\sp{\\sn x}{\\sv 9}}}{\\shprslt 9}}'],
  ['a formula', '公开{\\mmath{\\*\\moMath{\\mr\\mscr0 140}}{\\mmathPict 9}}条'],
])('text that is %s', (_, text) => {
  expect(read(text)).toBe('公开140条')
})

test('a box holds text, one in a running head does not', () => {
  expect(
    read(
      '{\\header{\\shp{\\*\\shpinst{\\shptxt 9}}}}{\\shp{\\*\\shpinst{\\shptxt 公开140条\\par}}{\\shprslt 9}}\\par',
    ),
  ).toBe('公开140条')
})

test.each([
  ['{\\super 1}', '公开140¹条'],
  ['\\super [12]\\nosupersub ', '公开140¹²条'],
  ['{\\sub \\u9312?}', '公开140条'],
])('what is raised behind a number is a mark: %s', (mark, text) => {
  expect(read(`公开140${mark}条`)).toBe(text)
})

test('a number that is broken over lines in a cell is one number', () => {
  const row = (...cells: string[]) =>
    `\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row\\pard `
  expect(
    read(
      row('行政许可', '12\\line 345') + row('规章\\par 文件', '3\\par 5') + row('行政处罚', '14{\\super 1}'),
    ),
  ).toBe('行政许可|12345\n规章 文件|3 5\n行政处罚|14¹')
})
