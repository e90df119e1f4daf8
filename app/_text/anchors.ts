import type { Applicant } from '#lib/model/applicant'

/** Anchor of an observation in its report's page: `items_published`, `applications_received.business`. */
export function figureAnchor(indicator: string, applicant: Applicant): string {
  return applicant === 'total' ? indicator : `${indicator}.${applicant}`
}

/** Anchors of the two passages of a finding in its report's page; `index` counts from 0 in the order they are shown. */
export function findingAnchor(index: number, which: 1 | 2): string {
  return `f${index + 1}-${which}`
}

/** Anchor of the n-th place in a report's text that holds what was searched for, from 1. */
export function hitAnchor(n: number): string {
  return `hit-${n}`
}
