import { cellOf } from './cell.ts'
import type { ValueColumn } from './columns.ts'
import type { Cell, Dataset, Series } from './dataset.ts'
import { liesWithin } from '#lib/model/region'
import { viewQuery } from '#lib/model/view'
import { eachReport, type Selection } from './selection.ts'

/** So many series keep the cells that were made of them: what is drawn and the rows of a table being written. */
const kept = 64

/**
 * The series of a selection. Their cells are made when they are asked for, so that thousands of series cost little until they
 * are drawn or written out; only those asked for last are kept.
 */
export function seriesOf(
  selection: Selection,
  indicators: readonly string[],
  columns: readonly ValueColumn[],
  years: readonly number[],
  stat: Dataset['stat'],
): Series[] {
  const made = new Map<number, Cell[]>()
  return selection.units.map(({ agencies, id, regionCode, label, region, agency, sector, scope }, place) => {
    const make = (): Cell[] => {
      const rows: number[][] = years.map(() => [])
      eachReport(selection, agencies, years, (row, year) => rows[year - years[0]!]!.push(row))
      return years.flatMap((year, i) =>
        indicators.map((indicator, place) => {
          const slot = { indicator, column: columns[place]!, year }
          return cellOf(selection.columns, slot, rows[i]!, agencies.length, stat)
        }),
      )
    }
    return {
      regionCode,
      region,
      scope,
      label,
      id,
      agency,
      sector,
      get viewQuery() {
        return queryOfSeries(selection.view, regionCode, stat)
      },
      get cells() {
        let cells = made.get(place)
        if (cells === undefined) {
          cells = make()
          made.set(place, cells)
          if (made.size > kept) made.delete(made.keys().next().value!)
        }
        return cells
      },
    }
  })
}

/** Of the view's regions only those that choose among the agencies of the series: its own where one of them holds it. */
function queryOfSeries(view: Selection['view'], code: string, stat: Dataset['stat']): string {
  const { region, sector, source, by, pick, from, to } = view
  const isHeld = region.length === 0 || region.some((one) => liesWithin(code, one))
  const regions = code === '' ? [] : isHeld ? [code] : region.filter((one) => liesWithin(one, code))
  return viewQuery({
    region: regions,
    sector,
    source,
    by,
    stat,
    ...(pick === undefined ? {} : { pick, from, to }),
  })
}
