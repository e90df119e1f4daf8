import { expect, test } from 'vitest'
import { documentParts } from '#app/_report/documentParts'
import { textTables } from '#lib/text/textTable'

const text = '前文2条。\n规章\t0\t7\n规范性文件\t\t9\n后文。'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const tables = textTables(text)

/** Every stretch shown, a cell in brackets, `*` behind what a passage covers and `^` where one begins. */
function shown(passages: { id: string; start: number; end: number }[]): string {
  const one = (stretch: {
    text: string
    covering: unknown[]
    begins: { id: string }[]
    ends: { id: string }[]
  }) =>
    `${stretch.begins.map(({ id }) => `^${id}`).join('')}${stretch.text}${stretch.covering.length > 0 ? '*' : ''}${stretch.ends.map(({ id }) => `$${id}`).join('')}`
  return documentParts(text, passages, tables)
    .map((part) =>
      part.kind === 'text'
        ? part.stretches.map(one).join('')
        : [...part.head, ...part.parts.flat()]
            .map((row) => row.map((cell) => `[${cell.stretches.map(one).join('')}]`).join(''))
            .join('/'),
    )
    .join(' ')
}

test('prose stays as it stands and what is in a table stands in its cells', () => {
  expect(tables).toHaveLength(1)
  expect(shown([])).toBe('前文2条。\n [规章][0][7]/[规范性文件][][9] 后文。')
})

test('a passage over several cells is marked in each, begins in the first and ends in the last', () => {
  expect(shown([{ id: 'a', ...at('规章\t0\t7') }])).toBe(
    '前文2条。\n [^a规章*][0*][7*$a]/[规范性文件][][9] 后文。',
  )
})

test('a passage that ends in an empty cell ends there, one between cells in the cell before', () => {
  expect(shown([{ id: 'a', ...at('规范性文件\t') }])).toContain('[^a规范性文件*][*$a][9]')
  expect(shown([{ id: 'a', ...at('\t\t9') }])).toContain('[规范性文件][][^a9*$a]')
  expect(shown([{ id: 'a', ...at('\t\t') }])).toContain('[^a规范性文件*$a][][9]')
})

test('passages in prose and in cells keep their places, over the border of a table too', () => {
  expect(
    shown([
      { id: 'a', ...at('2条') },
      { id: 'b', ...at('条。\n规章') },
    ]),
  ).toBe('前文^a2*^b条*$a。\n* [规章*$b][0][7]/[规范性文件][][9] 后文。')
})
