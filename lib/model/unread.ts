/**
 * Why a number of the prose states no indicator: it counts another thing, names none, names a way of publishing without a row,
 * is one kind of a figure, is shared by several names, was taken from elsewhere, was handed in and not published, is a
 * caseload, is spending, has a unit that is not counted, or is a part of a figure.
 */
export const unreadReasons = [
  'other-noun',
  'no-noun',
  'no-row',
  'kind',
  'shared',
  'reposted',
  'submitted',
  'caseload',
  'spending',
  'unit',
  'part',
] as const
export type UnreadReason = (typeof unreadReasons)[number]
