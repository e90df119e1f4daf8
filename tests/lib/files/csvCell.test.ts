import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { chartTable } from '#lib/files/chartTable'
import { chartCsv } from '#lib/files/chartCsv'
import { csvCell, textOfCell } from '#lib/files/csvCell'
import { aCell, aDataset, aSeries } from '#tests/builders'

const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@＝＋－＠\t\r\n\u3000 ",;\'县1'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 20,
})

describe('text that a spreadsheet could run', () => {
  test('never starts a cell, and comes back whole behind the apostrophe', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const written = String(csvCell(text))
        expect(written).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
        expect(textOfCell(written)).toBe(text)
      }),
    )
  })

  test('numbers stay numbers, negative ones too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(csvCell(value)).toBe(value)
      }),
    )
  })
})

test('two readers that know nothing of each other read what was written, row for row', () => {
  const series = fc.record({ agency: awkward, note: fc.option(awkward), value: fc.option(fc.integer()) })
  fc.assert(
    fc.property(fc.array(series, { minLength: 1, maxLength: 8 }), fc.boolean(), (given, bom) => {
      const dataset = aDataset({
        by: 'agency',
        series: given.map(({ agency, note, value }) =>
          aSeries({ agency, cells: [aCell({ note: note === null ? null : { zh: note, en: note }, value })] }),
        ),
      })
      const table = chartTable(dataset, {
        lang: 'zh',
        isId: true,
        layout: 'long',
        rows: 'all',
        statistics: false,
      })
      const text = [...chartCsv(table, { lang: 'zh', header: 'id', bom })].join('')
      expect(text.startsWith('\ufeff')).toBe(bom)
      const columns = table.columns.map(({ id }) => id)
      const written = [...table.rows].flat()
      const expected = [columns, ...written.map((row) => row.map((value) => String(csvCell(value))))]
      expect(parse(text, { bom: true })).toEqual(expected)
      // A reader that takes each line end for the end of a row, as spreadsheets do, meets no row but these.
      expect(parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] })).toEqual(expected)
      expect(
        Papa.parse(text.replace(/^\ufeff/, ''), {
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: false,
        }).data.slice(0, -1),
      ).toEqual(expected)
    }),
  )
})
