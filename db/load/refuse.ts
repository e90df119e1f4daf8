import type { Extraction } from '#lib/model/extraction'
import type { FigureRow } from '#lib/model/figure'
import type { Indicator } from '#lib/model/indicator'
import { largestValue, whyImpossible } from '#lib/model/magnitude'
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
 * Why a row of figures cannot be taken, or null: everything that the engine would refuse is said here first, in words.
 * A region code that is retired or not in the list is taken as long as it lies in a province that is.
 */
export function refuseFigure(row: FigureRow, { indicators, regions }: Known): string | null {
  const indicator = indicators.get(row.indicator)
  if (indicator === undefined) return `unknown indicator: ${row.indicator}`
  return (
    refuseName({ region: row.region, agency: row.agency, sector: row.sector }) ??
    refuseRegion(row.region_code, regions) ??
    refusePlace(row, regions) ??
    refuseYear(Number(row.year)) ??
    refuseValue(row.indicator, Number(row.value), row.status) ??
    refuseCount(indicator, Number(row.value)) ??
    (/^(https?:\/\/\S+)?$/.test(row.source_url) ? null : `source_url is no web address: ${row.source_url}`)
  )
}

/** Why an extracted report cannot be taken, or null; its text is there to hold every quote against it. */
export function refuseDocument(extraction: Extraction, text: string, known: Known): string | null {
  const { agency, year, observations, issues } = extraction
  if (agency === null || agency.trim() === '') return 'the reporting body cannot be told'
  if (year === null) return 'the statistical year cannot be told'
  const named = refuseName({ agency, sector: extraction.sector, title: extraction.title })
  if (named !== null) return named
  const indicators = [...observations, ...issues].flatMap(({ indicator }) => indicator ?? [])
  const unknown = indicators.find((indicator) => !known.indicators.has(indicator))
  if (unknown !== undefined) return `unknown indicator: ${unknown}`
  const keys = observations.map((o) => `${o.indicator} ${o.applicant}`)
  const twice = keys.find((key, i) => keys.indexOf(key) !== i)
  if (twice !== undefined) return `two observations of ${twice}`
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
    return `the quote of ${misplaced.indicator ?? 'a finding'} is not at its place in the text`
  return (
    (extraction.regionCode === null ? null : refuseRegion(extraction.regionCode, known.regions)) ??
    refuseYear(year) ??
    stated.reduce<string | null>((reason, s) => reason ?? refuseValue(s.indicator, s.value, s.status), null)
  )
}

function isInPlace(p: { quote: string | null; start: number | null; end: number | null }, text: string) {
  if (p.start === null || p.end === null) return p.start === p.end && p.quote === null
  return text.slice(p.start, p.end) === p.quote
}

function refuseRegion(code: string, regions: ReadonlyMap<string, Region>): string | null {
  const isKnown = regionCode.safeParse(code).success && regions.has(ancestorCode(code, 'province'))
  return isKnown ? null : `unknown region: ${code}`
}

/** The kind of division, which a code outlives: 环翠区, 环翠 and 威海市环翠区 may mean one place. */
const KIND = /(?<=..)(?:自治[县旗州区]|特区|林区|[省市县区旗盟州]|地区)$/

/** A code that is known and a name that is not its name: one of the two is wrong, and which is not to be told. */
function refusePlace(row: FigureRow, regions: ReadonlyMap<string, Region>): string | null {
  const known = regions.get(row.region_code)?.name
  if (known === undefined || row.region === '') return null
  const stem = known.replace(KIND, '')
  if (row.region.includes(stem) || known.includes(row.region.replace(KIND, ''))) return null
  return `region_code ${row.region_code} is ${known}, not ${row.region}`
}

/** A figure that its indicator cannot have; one above the largest is a telephone number or digits that ran together. */
function refuseCount(indicator: Indicator, value: number): string | null {
  const why = whyImpossible(indicator, value)
  if (why === null) return null
  const { id } = indicator
  if (why === 'negative') return `the value of ${id} is negative: ${value}`
  if (why === 'broken') return `the value of ${id} is no whole number: ${value}`
  return `the value of ${id} is too large: ${value}, more than ${largestValue(indicator)}`
}

function refuseYear(year: number): string | null {
  const { first, last } = years
  return isYear(year) ? null : `the statistical year is not between ${first} and ${last}: ${year}`
}

function refuseValue(indicator: string, value: number | null, status: Status): string | null {
  if ((value === null) !== isMissing(status)) return `${indicator} is ${status}, with the value ${value}`
  if (value === null) return null
  if (!(Math.abs(value) < 1e15)) return `the value of ${indicator} is too large`
  return status === 'zero_in_words' && value !== 0
    ? `${indicator} is zero in words, with the value ${value}`
    : null
}
