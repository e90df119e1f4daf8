import type { Cell } from '#lib/stats/dataset'

/** Why a value is absent, as far as pictures and grids tell it by a sign. */
type Absence = 'unstated' | 'not-asked' | 'no-report'

/** The signs in cells of grids. */
export const absenceSigns: Record<Absence, string> = { unstated: '×', 'not-asked': '/', 'no-report': '–' }

/** The same as marks of pictures, and their size in pixels. */
export const absenceMarks: Record<Absence, { symbol: string; symbolSize: number | [number, number] }> = {
  unstated: {
    symbol: 'path://M0,1 L1,0 L5,4 L9,0 L10,1 L6,5 L10,9 L9,10 L5,6 L1,10 L0,9 L4,5 Z',
    symbolSize: 8,
  },
  'not-asked': { symbol: 'path://M6.5,0 L8,0 L3.5,10 L2,10 Z', symbolSize: [5, 9] },
  'no-report': { symbol: 'path://M0,0 L10,0 L10,2.4 L0,2.4 Z', symbolSize: [8, 2] },
}

/** Why a cell without a value has none: no report, no form that asks, or a report that does not state it or not legibly. */
export function absenceOf({ coverage, status }: Pick<Cell, 'coverage' | 'status'>): Absence {
  if (coverage.reported === 0) return 'no-report'
  return status === 'not_asked' ? 'not-asked' : 'unstated'
}
