import { z } from 'zod'
import { indicatorField, matching, oneOf, pageNumber } from '../query/queryFields.ts'
import { viewSchema } from '../view.ts'
import { revisionReasons } from './revisionReasons.ts'

/** A data revision as pages show it, or at least its first six characters. */
const revision = matching(/^[0-9a-f]{6,16}$/, { code: 'revision', params: {} }).optional()

/** What any page or file may be asked with: the revision of the data that a link was made of. */
export const revisionSchema = z.object({ revision })

/** What changed: a figure, or a whole report. */
export const revisionKinds = ['figure', 'report'] as const

/** The changes between two revisions: by default those of the newest load that changed the data. */
export const changesSchema = z.object({
  from: revision,
  to: revision,
  kind: oneOf(revisionKinds).optional(),
  reason: oneOf(revisionReasons).optional(),
  region: viewSchema.shape.region,
  indicator: indicatorField,
  page: pageNumber,
})
export type ChangesView = z.output<typeof changesSchema>
