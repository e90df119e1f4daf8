import type { Agency } from '#lib/model/agency'
import { forms, type FormId } from '#lib/model/form'
import { groupTotals, type Indicator } from '#lib/model/indicator'
import { checkCode, sourceClassCode, statusCode } from './codes.ts'
import type { Origin } from '#lib/model/origin'
import type { Alternative, Columns, ObservationEntry, ReportEntry, ValueColumn } from './columns.ts'

/** One indicator while it is read: the accepted observations in columns, those of the other origin aside, as they are few. */
interface Draft {
  accepted: ValueColumn
  /** Of each accepted observation, 1 where it is a transcribed figure. */
  isFigure: Uint8Array
  others: Map<number, ObservationEntry>
}

/** Takes the agencies and reports of a revision, then observations in any order, and gives the columns. */
export class ColumnsBuilder {
  readonly #columns: Columns
  readonly #rows = new Map<number, number>()
  readonly #drafts = new Map<string, Draft>()
  readonly #texts: string[] = []
  readonly #english: (string | null)[] = []
  readonly #places = new Map<string, number>()
  readonly #alternatives: Alternative[] = []

  constructor(
    revision: string,
    agencies: readonly Agency[],
    reports: readonly ReportEntry[],
    indicators: readonly Pick<Indicator, 'id' | 'forms'>[],
  ) {
    const ordered = [...agencies].sort(
      (a, b) =>
        compareText(a.regionCode ?? '~', b.regionCode ?? '~') ||
        compareText(a.name, b.name) ||
        compareText(a.id, b.id),
    )
    const places = new Map(ordered.map((agency, place) => [agency.id, place]))
    const placed = reports
      .flatMap((report) => {
        const agency = places.get(report.agencyId)
        return agency === undefined ? [] : [{ report, agency }]
      })
      .sort((a, b) => a.agency - b.agency || a.report.year - b.report.year)
    const first = new Int32Array(ordered.length + 1)
    for (const { agency } of placed) first[agency + 1]!++
    for (let i = 0; i < ordered.length; i++) first[i + 1]! += first[i]!
    placed.forEach(({ report }, row) => this.#rows.set(report.key, row))
    for (const { id, forms: askedBy } of indicators) {
      const accepted = emptyColumn(placed.length, groupTotals.has(id), askedBy)
      this.#drafts.set(id, { accepted, isFigure: new Uint8Array(placed.length), others: new Map() })
    }
    const derived = new Map<string, ValueColumn>()
    this.#columns = {
      revision,
      agencies: ordered,
      first,
      agency: Int32Array.from(placed, ({ agency }) => agency),
      year: Int16Array.from(placed, ({ report }) => report.year),
      form: Uint8Array.from(placed, ({ report }) => forms.indexOf(report.form)),
      hasDocument: Uint8Array.from(placed, ({ report }) => Number(report.hasDocument)),
      hasFigures: Uint8Array.from(placed, ({ report }) => Number(report.hasFigures)),
      findings: Uint16Array.from(placed, ({ report }) => report.findings),
      texts: this.#texts,
      english: this.#english,
      alternatives: this.#alternatives,
      column: (indicator, origin) => {
        const draft = this.#drafts.get(indicator)
        if (draft === undefined) throw new Error(`no column for indicator: ${indicator}`)
        if (origin === undefined) return draft.accepted
        const key = `${origin} ${indicator}`
        const known = derived.get(key) ?? this.#ofOrigin(draft, origin)
        derived.set(key, known)
        return known
      },
    }
  }

  /** Adds what a report says; an observation of a report or indicator that is not here is passed over. */
  add(entry: ObservationEntry): void {
    const row = this.#rows.get(entry.key)
    const draft = this.#drafts.get(entry.indicator)
    if (row === undefined || draft === undefined) return
    if (!entry.accepted) {
      draft.others.set(row, entry)
      return
    }
    draft.isFigure[row] = Number(entry.origin === 'figures')
    this.#put(draft.accepted, row, entry)
  }

  /** Adds another value that a report states. */
  addAlternative({ key, indicator, value, note }: { key: number } & Omit<Alternative, 'row'>): void {
    const row = this.#rows.get(key)
    if (row !== undefined) this.#alternatives.push({ row, indicator, value, note })
  }

  finish(): Columns {
    return this.#columns
  }

  #put(column: ValueColumn, row: number, entry: ObservationEntry): void {
    column.value[row] = entry.value === null ? NaN : entry.value
    column.status[row] = statusCode[entry.status]
    column.check[row] = checkCode[entry.check]
    column.sourceClass[row] = entry.sourceClass === null ? 0 : sourceClassCode[entry.sourceClass]
    column.note[row] = this.#textPlace(entry.note, entry.noteEn)
    column.sourceUrl[row] = this.#textPlace(entry.sourceUrl)
  }

  #ofOrigin({ accepted, isFigure, others }: Draft, origin: Origin): ValueColumn {
    const column: ValueColumn = {
      value: accepted.value.slice(),
      status: accepted.status.slice(),
      check: accepted.check.slice(),
      sourceClass: accepted.sourceClass.slice(),
      note: accepted.note.slice(),
      sourceUrl: accepted.sourceUrl.slice(),
      isGroupTotal: accepted.isGroupTotal,
      askedBy: accepted.askedBy,
    }
    const wanted = Number(origin === 'figures')
    for (let row = 0; row < isFigure.length; row++)
      if (isFigure[row] !== wanted) {
        column.value[row] = NaN
        column.status[row] = 0
        column.sourceClass[row] = 0
        column.check[row] = checkCode.not_checked
        column.note[row] = -1
        column.sourceUrl[row] = -1
      }
    for (const [row, entry] of others) if (entry.origin === origin) this.#put(column, row, entry)
    return column
  }

  #textPlace(text: string | null, english: string | null = null): number {
    if (text === null) return -1
    const key = english === null ? text : `${text}\n${english}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.#texts.length)
    this.#english.push(english)
    return this.#texts.push(text) - 1
  }
}

function emptyColumn(length: number, isGroupTotal: boolean, askedBy: readonly FormId[]): ValueColumn {
  return {
    value: new Float64Array(length).fill(NaN),
    status: new Uint8Array(length),
    check: new Uint8Array(length).fill(checkCode.not_checked),
    sourceClass: new Uint8Array(length),
    note: new Int32Array(length).fill(-1),
    sourceUrl: new Int32Array(length).fill(-1),
    isGroupTotal,
    askedBy,
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
