import type { Words } from '../words.ts'

/** What a field holds. Numbers are decimal digits with a point, booleans `true` and `false`, dates 2026-01-02. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'object'

/** What is known of a field wherever it stands: in a table, an answer of the API, the file of a chart or a list. */
export interface Field {
  type: FieldType
  /** The head of its column. */
  label: Words
  /** What it says, where the label does not say enough. */
  description?: Words
  /** What its number counts; absent for text, ids and numbers without a unit. */
  unit?: Words
  /** A regular expression that the whole text matches. */
  pattern?: string
  /** What it means that there is none; absent where there always is one. */
  missing?: Words
}

/** Fields by id. */
export type FieldList = Readonly<Record<string, Field>>
