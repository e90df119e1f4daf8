import { chartSpecs, type ChartName } from '#lib/stats/chartSpec'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { tallyOf } from './lib/stats/reference/tally.ts'

/** A cell of one agency that states a value; give `value: null` and a missing status for a gap. */
export function aCell(over: Partial<Cell> = {}): Cell {
  const year = over.year ?? 2018
  const isMissing = over.value === null
  return {
    year,
    indicator: 'items_published',
    value: 100,
    status: isMissing ? 'not_reported' : 'reported',
    check: 'ok',
    forms: ['2014'],
    coverage: { expected: 1, reported: 1, stated: isMissing ? 0 : 1 },
    sole: null,
    sources: [
      {
        reportId: `370826-abc-${year}`,
        agency: '微山县工业和信息化局',
        path: `/reports/370826-abc-${year}#${over.indicator ?? 'items_published'}`,
        sourceUrl: null,
        value: over.value === undefined ? 100 : over.value,
        status: over.status ?? 'reported',
        sourceClass: 'narrative',
        form: '2014',
      },
    ],
    note: null,
    sourceClasses: ['narrative'],
    ...over,
  }
}

/** A cell of a year without any report. */
export function anAbsentCell(year: number, indicator = 'items_published'): Cell {
  return aCell({
    year,
    indicator,
    value: null,
    forms: [],
    sources: [],
    sourceClasses: [],
    check: 'not_checked',
    coverage: { expected: 1, reported: 0, stated: 0 },
  })
}

/** A county's series. */
export function aSeries(over: Partial<Series> = {}): Series {
  return {
    id: '370826',
    regionCode: '370826',
    label: '微山县',
    region: '微山县',
    agency: null,
    sector: null,
    scope: 'agency',
    viewQuery: 'region=370826',
    cells: [aCell()],
    ...over,
  }
}

/** A dataset of items published by county. */
export function aDataset(over: Partial<Dataset> = {}): Dataset {
  const dataset = {
    chart: 'items-published',
    spec: chartSpecs[(over.chart ?? 'items-published') as ChartName],
    years: [2018],
    indicators: ['items_published'],
    unit: '条',
    by: 'county' as const,
    stat: 'total' as const,
    series: [aSeries()],
    distribution: [],
    breaks: [],
    headline: { zh: '2018年1个县区主动公开信息100条', en: 'In 2018 one county published 100 items' },
    notes: [],
    coverage: { year: 2018, expected: 1, reported: 1, stated: 1 },
    revision: 'test',
    ...over,
  }
  return { ...dataset, tally: over.tally ?? tallyOf(dataset) }
}
