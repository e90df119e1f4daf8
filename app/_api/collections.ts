import type { ResourceName } from '#lib/api/queries'
import type { Collection } from './collection.ts'
import { agencies } from './collections/agencies.ts'
import { changes } from './collections/changes.ts'
import { indicators } from './collections/indicators.ts'
import { issues } from './collections/issues.ts'
import { observations } from './collections/observations.ts'
import { regions } from './collections/regions.ts'
import { reports } from './collections/reports.ts'
import { series } from './collections/series.ts'
import { yearOnYear } from './collections/yearOnYear.ts'

/** Every collection of the API. */
export const collections: { [Name in ResourceName]: Collection<Name> } = {
  regions,
  agencies,
  reports,
  observations,
  issues,
  indicators,
  series,
  'year-on-year': yearOnYear,
  changes,
}
