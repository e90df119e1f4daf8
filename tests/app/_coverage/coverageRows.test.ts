import { expect, test } from 'vitest'
import { coverageRows } from '#app/_coverage/coverageRows'
import { coverageSchema } from '#lib/model/listViews'
import { parseQuery } from '#lib/model/parseQuery'
import { coverageGrid } from '#lib/stats/coverageGrid'

const names: Record<string, string> = { '330000': '浙江省', '370000': '山东省', '110000': '北京市' }
const nameOf = (code: string) => names[code] ?? code

/** Zhejiang holds one of four, Shandong two of two, Beijing none of two; of one body the region is not known. */
const grid = coverageGrid(
  {
    agencies: [
      { id: 'a', name: '嘉善县商务局', regionCode: '330421' },
      { id: 'b', name: '嘉善县科技局', regionCode: '330421' },
      { id: 'c', name: '微山县商务局', regionCode: '370826' },
      { id: 'd', name: '东城区商务局', regionCode: '110101' },
      { id: 'e', name: '某局', regionCode: null },
    ],
    reports: [
      [0, 2018, true],
      [2, 2018, true],
      [2, 2019, true],
      [4, 2018, true],
    ],
    refusals: [],
  },
  null,
  [2018, 2019],
)

const rows = (query: string) => {
  const { view } = parseQuery(coverageSchema, new URLSearchParams(query))
  return coverageRows(grid, view!, nameOf).map((row) => (row.kind === 'agency' ? row.name : nameOf(row.id)))
}

test.each([
  ['', ['某局', '北京市', '浙江省', '山东省']],
  ['sort=name', ['北京市', '某局', '山东省', '浙江省']],
  ['sort=-agencies', ['浙江省', '某局', '北京市', '山东省']],
  ['sort=reported', ['北京市', '浙江省', '某局', '山东省']],
  ['sort=-reported', ['山东省', '某局', '浙江省', '北京市']],
  ['q=省&sort=-reported', ['山东省', '浙江省']],
  ['q=3304', []],
  ['q=33', ['浙江省']],
  ['q=某', ['某局']],
])('the rows of “%s” are found and in order', (query, expected) => {
  expect(rows(query)).toEqual(expected)
})

test('another column is refused, not passed over', () => {
  expect(parseQuery(coverageSchema, { sort: 'best' }).errors).toEqual([
    { name: 'sort', given: 'best', code: 'column', params: {} },
  ])
})
