import type { RevisionChange } from '#lib/model/history/revisionChange'
import { figureAnchor } from './anchors.ts'

/** The page where the new value of a change stands; null where the report is not held any more or states something else since. */
export function changePath({
  reportId,
  indicator,
  applicant,
  isHeld,
  isLast,
}: RevisionChange): string | null {
  if (!isHeld || !isLast) return null
  const anchor = indicator === null || applicant === null ? '' : `#${figureAnchor(indicator, applicant)}`
  return `/reports/${reportId}${anchor}`
}
