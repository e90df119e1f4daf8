import { expect, test } from 'vitest'
import { figureId, figureParts } from '#lib/model/applicant'

test.each([
  ['applications_received', 'total', 'applications_received'],
  ['applications_received', 'business', 'applications_received.business'],
] as const)('%s of %s is called %s, and is read back', (indicator, applicant, id) => {
  expect(figureId(indicator, applicant)).toBe(id)
  expect(figureParts(id)).toEqual({ indicator, applicant })
})
