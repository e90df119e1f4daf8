import type { Extraction } from '#lib/model/extraction'
import type { FigureRow } from '#lib/model/figure'
import type { Indicator } from '#lib/model/indicator'
import { largestValue, whyImpossible } from '#lib/model/magnitude'
import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import { ancestorCode, regionCode, type Region } from '#lib/model/region'
import { isMissing, type Status } from '#lib/model/status'
import { isYear, years } from '#lib/model/year'
import { refuseName } from './refuseName.ts'

/** What is known of when something is weighed: the catalogue and the regions. */
export interface Known {
  indicators: ReadonlyMap<string, Indicator>
  regions: ReadonlyMap<string, Region>
}

/**
 * Why a row of figures cannot be taken, or null: everything that the engine would refuse is said here first.
 * A region code that is retired or not in the list is taken as long as it lies in a province that is.
 */
export function refuseFigure(row: FigureRow, { indicators, regions }: Known): Refusal | null {
  const indicator = indicators.get(row.indicator)
  if (indicator === undefined) return refusalOf('indicator-unknown', { indicator: row.indicator })
  return (
    refuseName({ region: row.region, agency: row.agency, sector: row.sector }) ??
    refuseRegion(row.region_code, regions) ??
    refusePlace(row, regions) ??
    refuseYear(Number(row.year)) ??
    refuseValue(row.indicator, Number(row.value), row.status) ??
    refuseCount(indicator, Number(row.value)) ??
    (/^(https?:\/\/\S+)?$/.test(row.source_url)
      ? null
      : refusalOf('address-unknown', { address: row.source_url }))
  )
}

/** Why an extracted report cannot be taken, or null; its text is there to hold every quote against it. */
export function refuseDocument(extraction: Extraction, text: string, known: Known): Refusal | null {
  const { agency, year, observations, issues } = extraction
  if (agency === null || agency.trim() === '') return refusalOf('agency-unknown')
  if (year === null) return refusalOf('year-unknown')
  const named = refuseName({ agency, sector: extraction.sector, title: extraction.title })
  if (named !== null) return named
  const indicators = [...observations, ...issues].flatMap(({ indicator }) => indicator ?? [])
  const unknown = indicators.find((indicator) => !known.indicators.has(indicator))
  if (unknown !== undefined) return refusalOf('indicator-unknown', { indicator: unknown })
  const keys = observations.map((o) => `${o.indicator} ${o.applicant}`)
  const twice = observations.find((_, i) => keys.indexOf(keys[i]!) !== i)
  if (twice !== undefined) {
    const { indicator, applicant } = twice
    return refusalOf('stated-twice', { indicator, applicant })
  }
  const stated = observations.flatMap((o) => [
    o,
    ...o.readings.map((r) => ({ ...r, indicator: o.indicator })),
  ])
  const passages = [
    ...stated,
    ...issues,
    ...issues.flatMap((i) => (i.other === null ? [] : [{ ...i, ...i.other }])),
  ]
  const misplaced = passages.find((p) => !isInPlace(p, text))
  if (misplaced !== undefined)
    return misplaced.indicator === null
      ? refusalOf('finding-misplaced')
      : refusalOf('quote-misplaced', { indicator: misplaced.indicator })
  return (
    (extraction.regionCode === null ? null : refuseRegion(extraction.regionCode, known.regions)) ??
    refuseYear(year) ??
    stated.reduce<Refusal | null>((reason, s) => reason ?? refuseValue(s.indicator, s.value, s.status), null)
  )
}

function isInPlace(p: { quote: string | null; start: number | null; end: number | null }, text: string) {
  if (p.start === null || p.end === null) return p.start === p.end && p.quote === null
  return text.slice(p.start, p.end) === p.quote
}

function refuseRegion(code: string, regions: ReadonlyMap<string, Region>): Refusal | null {
  const isKnown = regionCode.safeParse(code).success && regions.has(ancestorCode(code, 'province'))
  return isKnown ? null : refusalOf('region-unknown', { code })
}

/** The kind of division, which a code outlives: 环翠区, 环翠 and 威海市环翠区 may mean one place. */
const KIND = /(?<=..)(?:自治[县旗州区]|特区|林区|[省市县区旗盟州]|地区)$/

/** A code that is known and a name that is not its name: one of the two is wrong, and which is not to be told. */
function refusePlace(row: FigureRow, regions: ReadonlyMap<string, Region>): Refusal | null {
  const known = regions.get(row.region_code)?.name
  if (known === undefined || row.region === '') return null
  const stem = known.replace(KIND, '')
  if (row.region.includes(stem) || known.includes(row.region.replace(KIND, ''))) return null
  return refusalOf('region-other', { code: row.region_code, known, given: row.region })
}

/** A figure that its indicator cannot have; one above the largest is a telephone number or digits that ran together. */
function refuseCount(indicator: Indicator, value: number): Refusal | null {
  const why = whyImpossible(indicator, value)
  if (why === null) return null
  const stated = { indicator: indicator.id, value }
  if (why === 'negative') return refusalOf('value-negative', stated)
  if (why === 'broken') return refusalOf('value-broken', stated)
  return refusalOf('value-above-largest', { ...stated, largest: largestValue(indicator) })
}

function refuseYear(year: number): Refusal | null {
  return isYear(year) ? null : refusalOf('year-outside', { year, ...years })
}

function refuseValue(indicator: string, value: number | null, status: Status): Refusal | null {
  if ((value === null) !== isMissing(status))
    return refusalOf('value-against-status', { indicator, status, value })
  if (value === null) return null
  if (!(Math.abs(value) < 1e15)) return refusalOf('value-too-large', { indicator })
  return status === 'zero_in_words' && value !== 0 ? refusalOf('value-not-zero', { indicator, value }) : null
}
