import type { Agency } from '#lib/model/agency'
import type { Columns } from './columns.ts'

/**
 * The one agency that alone states a figure where `known` agencies belong to a unit: it is named in place of the unit. `stating` are the
 * reports that state it. Null where none or several do, and where only one agency is known.
 */
export function soleAgency(
  { agencies, agency }: Pick<Columns, 'agencies' | 'agency'>,
  stating: ArrayLike<number>,
  known: number,
): Agency | null {
  return known > 1 && stating.length === 1 ? agencies[agency[stating[0]!]!]! : null
}
