import type { CoverageCell, CoverageRow } from '#lib/stats/coverageGrid'
import type { CsvColumn } from '#lib/stats/csvTable'

/** One cell of the grid with the row it is in, and the name of its region. */
export interface CoverageLine {
  row: CoverageRow
  cell: CoverageCell
  region: string
}

/** The columns of the file of coverage: one line per row and year. */
export const coverageColumns: readonly CsvColumn<CoverageLine>[] = [
  { id: 'region_code', header: { zh: '地区代码', en: 'Region code' }, value: ({ row }) => (row.kind === 'region' ? row.id : null) }, // prettier-ignore
  { id: 'region', header: { zh: '地区', en: 'Region' }, value: ({ region }) => region },
  { id: 'agency', header: { zh: '机构', en: 'Agency' }, value: ({ row }) => (row.kind === 'agency' ? row.name : null) }, // prettier-ignore
  { id: 'year', header: { zh: '年度', en: 'Year' }, value: ({ cell }) => cell.year },
  { id: 'agencies', header: { zh: '机构数', en: 'Agencies' }, value: ({ cell }) => cell.agencies },
  { id: 'reports', header: { zh: '已收录报告', en: 'Reports held' }, value: ({ cell }) => cell.reported },
  { id: 'read', header: { zh: '读出数字', en: 'With figures' }, value: ({ cell }) => cell.read },
  {
    id: 'unread',
    header: { zh: '未读出数字', en: 'Without figures' },
    value: ({ cell }) => cell.reported - cell.read,
  },
]
