import { z } from 'zod'
import { queryOf } from '../parseQuery.ts'
import { viewSchema } from '../view.ts'

/**
 * What chooses one value of a view: the series, by its id; the figure, by the id of its indicator, with the kind of applicant where it
 * is of one; and the year.
 */
const point = z.object({
  unit: z
    .string()
    .regex(/^[0-9a-z:-]{1,40}$/)
    .optional(),
  figure: z
    .string()
    .regex(/^[a-z0-9_.]{1,80}$/)
    .optional(),
  year: viewSchema.shape.from,
})

/** The query of the page that shows what one value rests on: the view that it is of, the value, and the page of its agencies. */
export const pointSchema = viewSchema.extend(point.shape).extend({
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .default(1),
})
export type PointView = z.output<typeof pointSchema>

/** The part of the query that chooses the value. */
export function pointQuery(chosen: { unit: string; figure: string; year: number }): string {
  return queryOf(point, chosen)
}
