import type { Applicant } from '#lib/model/applicant'
import type { Status } from '#lib/model/status'
/** A cell of a composed table; `rows` and `columns` say how many it covers. */
export interface Cell {
  text: string
  rows: number
  columns: number
}

/** A part of a composed report. */
export type Block =
  { kind: 'title' | 'heading' | 'paragraph'; text: string } | { kind: 'table'; rows: Cell[][] }

/** What a reader of the composed report would hold of an indicator. */
export interface Fact {
  indicator: string
  applicant?: Applicant
  value: number | null
  status: Status
}

/** A composed report: invented figures of a real body, written once and rendered in every kind of document. */
export interface Report {
  agency: string
  regionCode: string
  year: number
  form: string
  blocks: Block[]
  facts: Fact[]
}

export const cell = (text: string | number, columns = 1, rows = 1): Cell => ({
  text: String(text),
  columns,
  rows,
})
export const title = (text: string): Block => ({ kind: 'title', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
