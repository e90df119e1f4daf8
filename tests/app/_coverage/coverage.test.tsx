import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { coverageColumns } from '#app/_coverage/coverageColumns'
import { CoverageTable } from '#app/_coverage/CoverageTable.tsx'
import { RefusalList } from '#app/_coverage/RefusalList.tsx'
import { coverageGrid } from '#lib/stats/coverageGrid'
import { csvLines } from '#lib/files/csvTable'
import { refusalOf } from '#lib/model/refusal/refusals'

const refusal = {
  source: 'in/a.pdf',
  place: '',
  reason: refusalOf('scan-in-part', { bare: 3, pages: 4 }),
  regionCode: null,
  year: null,
  agency: null,
}
const grid = coverageGrid(
  {
    agencies: [{ id: 'w', name: '微山县某局', regionCode: '370826' }],
    reports: [[0, 2018, true]],
    refusals: [
      { regionCode: '370826', year: 2018, agency: null, kind: 'scan' },
      { regionCode: '370826', year: 2019, agency: null, kind: 'scan' },
      { regionCode: '370826', year: 2019, agency: null, kind: 'no-year' },
    ],
  },
  '370800',
  [2018, 2019],
)
const english = { region: () => null, agency: () => null }
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a cell says how many were refused and why, in both languages, beside what is held', () => {
  const table = { label: '覆盖', grid, drill: 'coverage' as const, nameOf: (code: string) => code, english }
  const zh = words(renderToStaticMarkup(<CoverageTable lang="zh" {...table} />))
  expect(zh).toContain(
    '1/1 1项载入失败：扫描件，无文字层 0/1 2项载入失败：扫描件，无文字层、不能确定统计年度',
  )
  const en = words(renderToStaticMarkup(<CoverageTable lang="en" {...table} />))
  expect(en).toContain('2 refused: a scan without text, statistical year unknown')
})

test('what has no place in the grid is listed with its reason', () => {
  const list = words(renderToStaticMarkup(<RefusalList lang="zh" refusals={[refusal]} nameOf={String} />))
  expect(list).toContain('a.pdf 未计入上表 扫描件，无文字层 PDF 无文字层（扫描件）：4 页中有 3 页没有文字')
  expect(list).toContain('不明 不明 不明')
  const en = words(renderToStaticMarkup(<RefusalList lang="en" refusals={[refusal]} nameOf={String} />))
  expect(en).toContain('a scan without text the PDF has no text layer (a scan): 3 of 4 pages hold no text')
})

test('the file has the failed of every cell, and a line for each refusal without a place', () => {
  const { row, cell } = { row: grid.rows[0]!, cell: grid.rows[0]!.cells[1]! }
  const lines = csvLines(
    coverageColumns,
    [
      { row, cell, region: '微山县' },
      { refusal, region: null },
    ],
    {
      lang: 'zh',
      header: 'id',
    },
  )
  expect(lines.split('\r\n')).toEqual([
    '370826,微山县,,2019,1,0,0,0,2,scan ×1; no-year ×1',
    ',,,,,,,,1,scan ×1',
    '',
  ])
})
