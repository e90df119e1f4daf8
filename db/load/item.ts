import type { Extraction } from '#lib/model/extraction'
import type { FigureRow } from '#lib/model/figure'
import type { Refused } from './summary.ts'

/** A row of figures with its place, for the sentence that refuses it. */
export interface PlacedFigure {
  file: string
  line: number
  row: FigureRow
}

/** A report that figures belong to, whether it is there yet or not. */
export interface FigureReport {
  id: string
  agencyKey: string
  year: number
}

/** What comes to a load, in any order. */
export type LoadItem =
  | {
      kind: 'document'
      extraction: Extraction
      text: string
      /** The document itself; not known where an extraction came without it. */
      bytes?: Uint8Array
      /** The line that said it, where that is not the document itself. */
      from?: { file: string; place: string }
    }
  | ({ kind: 'figure' } & PlacedFigure)
  | ({ kind: 'refused' } & Refused)
