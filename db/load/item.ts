import type { Extraction } from '#lib/model/extraction'
import type { PlacedFigure } from './figures.ts'
import type { Refused } from './summary.ts'

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
