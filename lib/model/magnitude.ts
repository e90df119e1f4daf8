import type { Indicator } from './indicator.ts'

type Told = Pick<Indicator, 'id' | 'unit' | 'group'>

/**
 * The largest value that a figure of one body of a county (its government for the whole area included) can have in a
 * year, in the unit of the catalogue. Each is at least ten times what the largest counties state; what is larger are cells or digits
 * that ran together, a telephone number, yuan taken for ten thousand. The first rule that fits holds.
 */
const limits: readonly { of: (indicator: Told) => boolean; largest: number }[] = [
  // Money: land and building charges of a large county come to a tenth of it; copies and post for applications to far less.
  { of: ({ id }) => id === 'procurement_amount', largest: 1e11 },
  { of: ({ id }) => id === 'fees_collected', largest: 1e4 },
  { of: ({ unit }) => unit === '万元', largest: 1e6 },
  // The lists of powers of a county hold some thousand items.
  { of: ({ group, unit }) => group === 'administration' && unit === '项', largest: 1e5 },
  // Identity cards, registrations and traffic fines of a county of more than a million people.
  { of: ({ group }) => group === 'administration', largest: 1e7 },
  // Rules and normative documents; in the years before 2019 some counted other documents too.
  { of: ({ group, id }) => group === 'lawmaking' || id.startsWith('normative_docs_'), largest: 1e5 },
  // Items on all websites and accounts of a county.
  { of: ({ group }) => group === 'publishing', largest: 1e7 },
  // Some districts of Beijing and Shanghai receive several thousand applications a year.
  { of: ({ group }) => group === 'applications' || group === 'disputes', largest: 1e5 },
  { of: ({ unit }) => unit === '人次' || unit === '次' || unit === '份' || unit === '条', largest: 1e7 },
]
/** Staff, offices, websites, issues, articles, motions. */
const OTHERWISE = 1e5

/** The largest value that can be, in the indicator's unit; see `limits`. */
export function largestValue(indicator: Told): number {
  return limits.find(({ of }) => of(indicator))?.largest ?? OTHERWISE
}

/** Why a value cannot be: less than nothing, a broken number of whole things, more than there can be. */
export type Impossible = 'negative' | 'broken' | 'too-large'

/**
 * Whether a value is none that its indicator can have; null where it can be. Only 本年增/减 of the 2019 form has a sign,
 * only money is broken.
 * @param value in the indicator's unit
 */
export function whyImpossible(indicator: Told, value: number): Impossible | null {
  if (value < 0 && !indicator.id.endsWith('_items_change')) return 'negative'
  const isMoney = indicator.unit === '元' || indicator.unit === '万元'
  if (!isMoney && !Number.isInteger(value)) return 'broken'
  return Math.abs(value) > largestValue(indicator) ? 'too-large' : null
}
