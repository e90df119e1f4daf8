import { expect, test } from 'vitest'
import { csvHead, csvLines, type CsvColumn } from '#lib/files/csvTable'

interface Row {
  name: string | null
  n: number | null
}
const columns: CsvColumn<Row>[] = [
  {
    id: 'name',
    header: { zh: '名称', en: 'Name' },
    of: { type: 'string', label: { zh: '名称', en: 'Name' } },
    value: (row) => row.name,
  },
  {
    id: 'n',
    header: { zh: '数', en: 'N' },
    of: { type: 'integer', label: { zh: '数', en: 'N' } },
    value: (row, _, isId) => (isId ? row.n : row.n === null ? null : row.n * 2),
  },
]

test.each([
  ['zh', 'label', '\uFEFF名称,数\r\n'],
  ['en', 'label', '\uFEFFName,N\r\n'],
  ['zh', 'id', '\uFEFFname,n\r\n'],
] as const)('the head in %s with %s', (lang, header, line) => {
  expect(csvHead(columns, { lang, header })).toBe(line)
})

test.each([
  [{ name: '微山县', n: 0 }, '微山县,0\r\n'],
  [{ name: '=1+1', n: -2 }, "'=1+1,-4\r\n"],
  [{ name: 'a,"b"', n: null }, '"a,""b""",\r\n'],
  [{ name: null, n: 1 }, ',2\r\n'],
])('the row %j', (row, line) => {
  expect(csvLines(columns, [row], { lang: 'zh', header: 'label' })).toBe(line)
})

test('no rows are no lines', () => {
  expect(csvLines(columns, [], { lang: 'zh', header: 'id' })).toBe('')
})
