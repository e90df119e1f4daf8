import { fields, type FieldId } from '#lib/model/fields/fields'
import type { Words } from '#lib/model/words'
import type { Code } from './table.ts'

/** What a table says of a column beside what its field says: another id, its only values, what a missing one means there. */
interface Own {
  id?: string
  codes?: readonly Code[]
  missing?: Words
}

type Named<F extends FieldId> = { readonly id: F } & (typeof fields)[F]

/** The column of a field: called as the field is, unless the table says otherwise. */
export function column<const F extends FieldId>(field: F): Named<F>
export function column<const F extends FieldId, const O extends Own>(
  field: F,
  own: O,
): Omit<Named<F>, keyof O> & O
export function column(field: FieldId, own: Own = {}): Own & Named<FieldId> {
  return { id: field, ...fields[field], ...own } as Own & Named<FieldId>
}

/** A column that no row of the table lacks, though the field may be missing elsewhere. */
export function always<C extends { missing: Words }>({ missing: _, ...rest }: C): Omit<C, 'missing'> {
  return rest
}
