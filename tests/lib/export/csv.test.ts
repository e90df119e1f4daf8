import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvHeader, csvLines } from '#lib/export/csv'
import type { Table } from '#lib/export/table'
import { csvCell, textOfCell } from '#lib/files/csvCell'

const words = { zh: '', en: '' }
const table: Table = {
  name: 't',
  file: 't.csv',
  label: words,
  description: words,
  columns: (['a', 'b'] as const).map((id) => ({ id, type: 'string', label: words, description: words })),
  primaryKey: ['a'],
  foreignKeys: [],
}

test.each([
  [{ a: 'x', b: null }, 'x,\r\n'],
  [{ a: 0, b: -1.5 }, '0,-1.5\r\n'],
  [{ a: true, b: false }, 'true,false\r\n'],
  [{ a: 'say "no", please', b: '一\n二' }, '"say ""no"", please","一\n二"\r\n'],
  [{ a: '=1+1', b: "'=1+1" }, "'=1+1,''=1+1\r\n"],
  [{ a: "it's", b: '－3' }, "it's,'－3\r\n"],
])('a row %j is written as %j', (row, line) => {
  expect(csvLines(table, [row])).toBe(line)
})

test('the header has the ids of the columns', () => {
  expect(csvHeader(table)).toBe('a,b\r\n')
})

test('another reader gets back every text, formulas and apostrophes included', () => {
  const start = fc.constantFrom('', "'", ' ', "''", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＠')
  const text = fc.tuple(start, start, fc.string()).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { data } = Papa.parse<string[]>(csvLines(table, [{ a, b }]), { newline: '\r\n', delimiter: ',' })
      expect(data[0]?.map(textOfCell)).toEqual([a, b])
    }),
  )
})

test('a guarded text starts no formula, and the guard comes off again', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = String(csvCell(text))
      expect(cell).not.toMatch(/^\s*[=+\-@\t\r\n＝＋－＠]/)
      expect(textOfCell(cell)).toBe(text)
    }),
  )
})
