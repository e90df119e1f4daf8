import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { formatNumber } from '#lib/wording/format'
import {
  checkWords,
  formWords,
  indicatorWords,
  noReport,
  statusWords,
  unitWords,
  type Lang,
} from '#lib/wording/words'

/** All columns of chart files, in order, with their headers. */
export const chartHeaders = {
  region_code: { zh: '地区代码', en: 'Region code' },
  region: { zh: '地区', en: 'Region' },
  agency: { zh: '机构', en: 'Agency' },
  sector: { zh: '系统', en: 'Sector' },
  year: { zh: '年份', en: 'Year' },
  indicator: { zh: '指标', en: 'Indicator' },
  channel: { zh: '渠道', en: 'Channel' },
  value: { zh: '数值', en: 'Value' },
  unit: { zh: '单位', en: 'Unit' },
  status: { zh: '状态', en: 'Status' },
  check: { zh: '核对', en: 'Check' },
  form: { zh: '表式', en: 'Form' },
  reports: { zh: '报告数', en: 'Reports' },
  agencies: { zh: '载明机构数', en: 'Agencies stating a value' },
  note: { zh: '备注', en: 'Note' },
  source: { zh: '来源', en: 'Source' },
} satisfies Record<string, Record<Lang, string>>
export type ChartColumn = keyof typeof chartHeaders

/** The most sources that a cell lists: a spreadsheet cell holds 32,767 characters. */
const maxSources = 100

/** How the rows of a chart's file are written: `isId` gives ids in place of words. */
export interface RowOptions {
  lang: Lang
  isId: boolean
}

/** How many rows a chart's file has, without its header. */
export function countChartRows({ series, years, indicators }: Dataset): number {
  return series.length * years.length * indicators.length
}

/**
 * The rows of a chart's file, a series at a time as they are taken, one for each cell in the order of series, year, indicator;
 * their values in the order of the columns. A missing value is null and its status says why. `reports` counts the reports behind a
 * cell, `agencies` the agencies whose report states the value; where more agencies were expected than one, `note` says how many.
 * `source` is the page of each report here, or the address that a figure was transcribed from, of the reports that state the value
 * (of all where none does).
 */
export function* chartRows(
  dataset: Dataset,
  columns: readonly ChartColumn[],
  { lang, isId }: RowOptions,
): Generator<(string | number | null)[][], void, undefined> {
  for (const series of dataset.series)
    yield series.cells.map((cell) => {
      const values = rowOf(dataset, series, cell, lang, isId)
      return columns.map((column) => values[column])
    })
}

/** The columns of a chart's file: `agency` and `sector` by agency only, `channel` for channels only. */
export function chartColumns({ by, chart }: Pick<Dataset, 'by' | 'chart'>): ChartColumn[] {
  return (Object.keys(chartHeaders) as ChartColumn[]).filter((column) => {
    if (column === 'agency' || column === 'sector') return by === 'agency'
    return column !== 'channel' || chart === 'channels'
  })
}

function rowOf(
  dataset: Dataset,
  series: Series,
  cell: Cell,
  lang: Lang,
  isId: boolean,
): Record<ChartColumn, string | number | null> {
  const isChannel = cell.indicator.startsWith('channel_')
  const name = indicatorWords[cell.indicator]?.[lang] ?? cell.indicator
  return {
    region_code: series.regionCode,
    region: dataset.by === 'agency' ? series.region : series.label,
    agency: dataset.by === 'agency' ? (series.agency ?? series.label) : null,
    sector: series.sector,
    year: cell.year,
    indicator: isId ? cell.indicator : name,
    channel: isChannel ? (isId ? cell.indicator.slice('channel_'.length) : name) : null,
    value: cell.value,
    unit: isId ? dataset.unit : (unitWords[dataset.unit]?.[lang] ?? dataset.unit),
    status: isId
      ? cell.status
      : cell.coverage.reported === 0
        ? noReport[lang]
        : statusWords[cell.status][lang],
    check: isId ? cell.check : checkWords[cell.check][lang],
    form: cell.forms.map((form) => (isId ? form : formWords[form][lang])).join(' '),
    reports: cell.coverage.reported,
    agencies: cell.coverage.stated,
    note: noteOf(cell, lang),
    source: sourceOf(cell),
  }
}

function noteOf({ coverage, note }: Cell, lang: Lang): string | null {
  const { expected, reported, stated } = coverage
  if (expected <= 1) return note
  const n = (value: number) => formatNumber(value, lang)
  const basis =
    lang === 'zh'
      ? `${n(expected)}个机构中${n(reported)}个有报告，${n(stated)}个载明数值`
      : `of ${n(expected)} agencies ${n(reported)} reported, ${n(stated)} stated a value`
  return note === null ? basis : `${basis}; ${note}`
}

function sourceOf({ sources }: Cell): string {
  const stating = sources.filter((source) => source.value !== null)
  const listed = stating.length > 0 ? stating : sources
  const addresses = [...new Set(listed.map((source) => source.sourceUrl ?? source.path ?? source.reportId))]
  const rest = addresses.length - maxSources
  return [...addresses.slice(0, maxSources), ...(rest > 0 ? [`… +${rest}`] : [])].join(' ')
}
