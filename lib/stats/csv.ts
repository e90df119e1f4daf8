import { stringify } from 'csv-stringify/sync'
import type { Cell, Dataset, Series } from './dataset.ts'
import { csvCell } from './csvCell.ts'
import { formatNumber } from './format.ts'
import {
  checkWords,
  formWords,
  indicatorWords,
  noReport,
  statusWords,
  unitWords,
  type Lang,
} from './words.ts'

/** All columns of chart files, in order, with their headers. */
const headers = {
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
type Column = keyof typeof headers

/** The most sources that a cell lists: a spreadsheet cell holds 32,767 characters. */
const maxSources = 100

/** Rows that are written in one piece. */
const rowsAtOnce = 400

export interface CsvOptions {
  lang: Lang
  /** `label`: headers and words in the language. `id`: column, status, check and form ids. */
  header: 'id' | 'label'
  /** Whether to start with the byte order mark that spreadsheets know UTF-8 by. */
  bom?: boolean
}

/**
 * The file of a chart in pieces of some hundred rows, made as they are taken: UTF-8 text, CRLF, RFC 4180, one row for each cell in the order of series, year, indicator.
 * A missing value is an empty cell and its status says why. `reports` counts the reports behind a cell, `agencies` the
 * agencies whose report states the value; where more agencies were expected than one, `note` says how many. `source` is the
 * page of each report here, or the address that a figure was transcribed from, of the reports that state the value (of all
 * where none does). `agency` and `sector` are there by agency only, `channel` in the channels file only.
 */
export function* chartCsv(
  dataset: Dataset,
  { lang, header, bom = true }: CsvOptions,
): Generator<string, void, undefined> {
  const columns = columnsOf(dataset)
  const isId = header === 'id'
  let rows: (string | number)[][] = [columns.map((column) => (isId ? column : headers[column][lang]))]
  let isFirst = true
  const written = () => {
    const text = stringify(rows, { bom: bom && isFirst, record_delimiter: 'windows' })
    isFirst = false
    rows = []
    return text
  }
  for (const series of dataset.series) {
    for (const cell of series.cells) {
      const values = rowOf(dataset, series, cell, lang, isId)
      rows.push(columns.map((column) => csvCell(values[column])))
    }
    if (rows.length >= rowsAtOnce) yield written()
  }
  if (rows.length > 0) yield written()
}

function columnsOf({ by, chart }: Dataset): Column[] {
  return (Object.keys(headers) as Column[]).filter((column) => {
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
): Record<Column, string | number | null> {
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
