import type { FormId } from '#lib/model/form'
import type { Indicator } from '#lib/model/indicator'
import type { Database } from '../client.ts'
import { indicators } from '../schema.ts'

/** The catalogue in its own order. */
export async function allIndicators(db: Database): Promise<Indicator[]> {
  const rows = await db.select().from(indicators).orderBy(indicators.position)
  return rows.map(({ id, labelZh, labelEn, unit, group, partOf, byApplicant, forms, inProse }) => ({
    id,
    labelZh,
    labelEn,
    unit,
    group,
    partOf,
    byApplicant,
    forms: forms.split(' ').filter((form) => form !== '') as FormId[],
    inProse,
  }))
}
