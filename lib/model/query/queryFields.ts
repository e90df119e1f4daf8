import { z } from 'zod'
import type { QueryFault } from './queryErrors.ts'

/** Why a field refuses a value, by the kind of zod issue. */
export type Faults = Partial<Record<z.core.$ZodIssue['code'], QueryFault>>

/** The faults of each query field. The schemas themselves hold no messages. */
const faults = z.registry<Faults>()

/** Registers why a field refuses a value, and returns the same field. */
export function refusing<Field extends z.ZodType>(field: Field, why: Faults): Field {
  faults.add(field, why)
  return field
}

/** A field that must match a pattern; other values are refused with `fault`. */
export function matching(pattern: RegExp, fault: QueryFault) {
  return refusing(z.string().regex(pattern), { invalid_format: fault })
}

/** A field that takes one of some words; other values are refused with `fault`, or, where none is given, by naming the words. */
export function oneOf<const Words extends readonly string[]>(words: Words, fault?: QueryFault) {
  const [first, ...others] = words
  const usual: QueryFault =
    others.length === 0
      ? { code: 'only', params: { word: first! } }
      : { code: 'one-of', params: { words: [...words] } }
  return refusing(z.enum(words), { invalid_value: fault ?? usual })
}

/** What the id of an indicator in an address looks like, whether there is one or not. */
export const indicatorPattern = /^[a-z][a-z0-9_]{0,60}$/

/** One indicator by its id. */
export const indicatorField = matching(indicatorPattern, { code: 'indicator', params: {} }).optional()

/** Page of a list, from 1. A page behind the last shows the last. */
export const pageNumber = refusing(
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
  { invalid_format: { code: 'page', params: {} } },
).default(1)

/** The fault for an issue that zod raised on a query field; the field may be optional or have a default. `invalid` if none is registered. */
export function faultOf(field: z.core.$ZodType | undefined, issue: z.core.$ZodIssue): QueryFault {
  let inner = field
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap()
  const why = inner === undefined ? undefined : faults.get(inner)
  return why?.[issue.code] ?? { code: 'invalid', params: {} }
}
