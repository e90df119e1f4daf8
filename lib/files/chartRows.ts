import type { Field } from '#lib/model/fields/field'
import { fields, type FieldId } from '#lib/model/fields/fields'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { formatNumber } from '#lib/wording/format'
import { applicantLabels, figureParts } from '#lib/model/applicant'
import type { Lang } from '#lib/model/words'
import { figureWords } from '#lib/wording/figureWords'
import { checkWords, formWords, noReport, statusWords, unitWords } from '#lib/wording/words'
import { statisticWords } from './statisticWords.ts'

/** All columns of chart files in order, with the field that each is. */
const chartFields = {
  region_code: 'region_code',
  region: 'region',
  agency: 'agency',
  sector: 'sector',
  year: 'year',
  indicator: 'indicator',
  applicant: 'applicant',
  channel: 'channel',
  statistic: 'statistic',
  value: 'value',
  unit: 'unit',
  status: 'status',
  check: 'check',
  form: 'form',
  reports: 'reports',
  agencies: 'agencies_stating',
  agencies_known: 'agencies_expected',
  sole_agency: 'sole_agency',
  note: 'note',
  source: 'source',
} satisfies Record<string, FieldId>
export type ChartColumn = keyof typeof chartFields

/** The field that a chart's column shows. */
export function chartField(column: ChartColumn): Field {
  return fields[chartFields[column]]
}

/** The most sources that a cell lists: a spreadsheet cell holds 32,767 characters. */
const maxSources = 100

/** How the rows of a chart's file are written: `isId` gives ids in place of words. */
export interface RowOptions {
  lang: Lang
  isId: boolean
}

/**
 * The columns of a chart's file: `agency` and `sector` by agency only, `channel` for channels only, `applicant` where figures are of one
 * kind of applicant; without `statistic`.
 */
export function chartColumns({ by, spec }: Pick<Dataset, 'by' | 'spec'>): ChartColumn[] {
  return (Object.keys(chartFields) as ChartColumn[]).filter((column) => {
    if (column === 'agency' || column === 'sector') return by === 'agency'
    if (column === 'applicant') return spec.applicant !== 'total' || spec.split === 'applicants'
    return column !== 'statistic' && (column !== 'channel' || spec.shape === 'overlap')
  })
}

/**
 * The row of a cell. A missing value is null and its status says why. `reports` counts the reports behind a cell, `agencies` the agencies
 * whose report states the value, of `agencies_known`; `sole_agency` is the one that alone does where more are known, and `note` says how many. `source` is the page of each report
 * here, or the address that a figure was transcribed from, of the reports that state the value (of all where none does).
 */
export function rowOf(
  dataset: Dataset,
  series: Series,
  cell: Cell,
  { lang, isId }: RowOptions,
): Record<ChartColumn, string | number | null> {
  const { indicator, applicant } = figureParts(cell.indicator)
  const isChannel = indicator.startsWith('channel_')
  const name = figureWords({ ...dataset.spec, split: null }, indicator)[lang]
  return {
    region_code: series.regionCode,
    region: dataset.by === 'agency' ? series.region : series.label,
    agency: dataset.by === 'agency' ? (series.agency ?? series.label) : null,
    sector: series.sector,
    year: cell.year,
    indicator: isId ? indicator : name,
    applicant: isId ? applicant : applicantLabels[applicant][lang],
    channel: isChannel ? (isId ? indicator.slice('channel_'.length) : name) : null,
    statistic: isId ? 'value' : statisticWords.value[lang],
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
    agencies_known: cell.coverage.expected,
    sole_agency: cell.sole === null ? null : cell.sole.name,
    note: noteOf(cell, lang),
    source: sourceOf(cell),
  }
}

function noteOf({ coverage, note: words }: Cell, lang: Lang): string | null {
  const note = words === null ? null : words[lang]
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
