import type { FieldType } from '#lib/model/fields/field'
import type { Words } from '#lib/model/words'

/** What a column may hold: a field that is one value. */
type ColumnType = Exclude<FieldType, 'list' | 'object'>

/** A value that a column may have, and what it says. */
export interface Code {
  id: string
  label: Words
}

/** A column of an exported table. */
export interface Column {
  id: string
  type: ColumnType
  label: Words
  description: Words
  /** What the numbers count; absent for text, ids and numbers without a unit, and where the unit is a column of its own. */
  unit?: Words
  /** The only values there are; absent: any of the type. */
  codes?: readonly Code[]
  /** A regular expression that the whole text matches. */
  pattern?: string
  /** What a missing value means; absent: no row lacks one. */
  missing?: Words
}

/** Columns whose values are, together, the key of a row of another table (or of the same one). Not so where one is missing. */
interface ForeignKey {
  columns: readonly string[]
  table: string
  references: readonly string[]
}

/** A table as it is exported. Rows are in the order of the primary key, compared as the engine does: bytes of UTF-8, numbers by size. */
export interface Table {
  /** In addresses and as the name of the resource: `observations`. */
  name: string
  /** `observations.csv` */
  file: string
  label: Words
  description: Words
  columns: readonly Column[]
  primaryKey: readonly string[]
  foreignKeys: readonly ForeignKey[]
}

/** What a cell holds before it is written. */
export type Scalar = string | number | boolean | null

type Present<C extends Column> = C['type'] extends 'integer' | 'number'
  ? number
  : C['type'] extends 'boolean'
    ? boolean
    : C extends { codes: readonly { id: infer Id }[] }
      ? Id
      : string

/** A row of a table: its columns by id. */
export type RowOf<T extends Table> = {
  [C in T['columns'][number] as C['id']]: C extends { missing: Words } ? Present<C> | null : Present<C>
}
