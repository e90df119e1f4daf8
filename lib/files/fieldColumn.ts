import { fields, type FieldId } from '#lib/model/fields/fields'
import type { CsvColumn } from './csvTable.ts'

/** The column of a field in a list's file, called as the field is unless `id` says otherwise. */
export function fieldColumn<Row>(
  field: FieldId,
  value: CsvColumn<Row>['value'],
  id: string = field,
): CsvColumn<Row> {
  return { id, header: fields[field].label, value, of: fields[field] }
}
