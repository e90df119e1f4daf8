import { reportId } from '#lib/model/agency'
import { forms } from '#lib/model/form'
import { sourceClasses, type Check } from '#lib/model/status'
import type { ViewStat } from '#lib/model/view'
import { aggregate } from './aggregate.ts'
import { cellStatus } from './asked.ts'
import { checkAt, checkCode, isStatedAt, sourceClassAt } from './codes.ts'
import type { Columns, ValueColumn } from './columns.ts'
import type { Cell, CellSource } from './dataset.ts'
import { soleAgency } from './sole.ts'

/** What a cell stands for: an indicator with its column, and the year. */
export interface Slot {
  indicator: string
  column: ValueColumn
  year: number
}

/** The cell of the reports of one unit for one year; `expected` agencies belong to the unit. */
export function cellOf(
  columns: Columns,
  { indicator, column, year }: Slot,
  rows: readonly number[],
  expected: number,
  stat: ViewStat,
): Cell {
  if (rows.length === 0)
    return {
      year,
      indicator,
      value: null,
      status: 'not_reported',
      check: 'not_checked',
      forms: [],
      coverage: { expected, reported: 0, stated: 0 },
      sole: null,
      sources: [],
      note: null,
      sourceClasses: [],
    }
  const { value, status, stated } = aggregated(column, rows, stat)
  const parts = partsOf(column, rows)
  const classes = new Set(parts.map((row) => column.sourceClass[row]!))
  const sole = Number.isNaN(value) ? null : soleAgency(columns, parts, expected)
  const ofForms = new Set(rows.map((row) => columns.form[row]!))
  return {
    year,
    indicator,
    value: Number.isNaN(value) ? null : value,
    status: cellStatus(columns, column, rows, status),
    check: checkOf(column, parts),
    forms: forms.filter((_, code) => ofForms.has(code)),
    coverage: { expected, reported: rows.length, stated },
    sole: sole === null ? null : { id: sole.id, name: sole.name },
    // An aggregate of a thousand reports is mostly drawn without naming them.
    get sources() {
      return rows.map((row) => sourceOf(columns, column, row, indicator))
    },
    note: noteOf(columns, column, parts),
    sourceClasses: sourceClasses.filter((_, place) => classes.has(place + 1)),
  }
}

function aggregated(column: ValueColumn, rows: readonly number[], stat: ViewStat) {
  const into = { value: NaN, status: 0, stated: 0 }
  aggregate(column, rows, 0, rows.length, stat, into)
  return into
}

/** The observations that a cell rests on: those that state a value, or all where none does. */
function partsOf(column: ValueColumn, rows: readonly number[]): readonly number[] {
  const said = rows.filter((row) => column.status[row] !== 0)
  if (rows.length === 1) return said
  const stating = said.filter((row) => isStatedAt(column, row))
  return stating.length > 0 ? stating : said
}

function checkOf(column: ValueColumn, parts: readonly number[]): Check {
  const first = parts[0]
  if (first === undefined) return 'not_checked'
  if (parts.length === 1) return checkAt(column.check[first]!)
  if (parts.some((row) => column.check[row] === checkCode.conflict)) return 'conflict'
  return parts.every((row) => column.check[row] === checkCode.ok) ? 'ok' : 'not_checked'
}

function noteOf(columns: Columns, column: ValueColumn, parts: readonly number[]): Cell['note'] {
  const places = new Set(parts.map((row) => column.note[row]!).filter((place) => place >= 0))
  if (places.size === 0) return null
  const texts = [...places].map((place) => ({ zh: columns.texts[place]!, en: columns.english[place] }))
  return {
    zh: [...new Set(texts.map(({ zh }) => zh))].join('；'),
    en: [...new Set(texts.map(({ zh, en }) => en ?? zh))].join('; '),
  }
}

function sourceOf(columns: Columns, column: ValueColumn, row: number, indicator: string): CellSource {
  const agency = columns.agencies[columns.agency[row]!]!
  const id = reportId(agency.id, columns.year[row]!)
  const value = column.value[row]!
  const address = column.sourceUrl[row]!
  return {
    reportId: id,
    agency: agency.name,
    path: `/reports/${id}#${indicator}`,
    sourceUrl: address < 0 ? null : columns.texts[address]!,
    value: Number.isNaN(value) ? null : value,
    status: cellStatus(columns, column, [row], column.status[row]!),
    sourceClass: sourceClassAt(column.sourceClass[row]!),
    form: forms[columns.form[row]!]!,
  }
}
