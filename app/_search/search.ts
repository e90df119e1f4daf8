import { allIndicators } from '#db/queries/indicators'
import type { Reading } from '#db/reading/reading'
import { regionsWithReports } from '#db/queries/regions'
import { agenciesWithYears } from '#db/queries/searchRows'
import { reportId } from '#lib/model/agency'
import { perRevision } from '#app/_kept/perRevision'
import { places } from '#app/_kept/places'
import { fitOf, type Findable } from './searchMatch.ts'

/** Hits of one kind: the best few, and how many there are. */
export interface HitList {
  hits: Hit[]
  total: number
}

/** Something found: its page without the language, what it is called, and what tells it from others. */
interface Hit {
  path: string
  name: string
  nameEn?: string
  about: string
  /** Reports behind a region or an agency; null where that says nothing. */
  reports: number | null
}

/** What a search finds, kind by kind. */
export interface Found {
  regions: HitList
  agencies: HitList
  reports: HitList
  indicators: HitList
}

/** Hits of a kind that are shown. */
const shown = 20

type Entry = Findable & Hit
interface SearchIndex {
  regions: Entry[]
  agencies: (Entry & { id: string; years: number[] })[]
  indicators: Entry[]
}

const index = perRevision('search', makeIndex)

/** Looks for a query among regions, agencies, reports and indicators; nothing is found before the first load. */
export async function search(read: Reading, q: string): Promise<Found> {
  const { regions, agencies, indicators } = await index(read)
  return {
    regions: best(q, regions),
    agencies: best(q, agencies),
    reports: reportsOf(q, agencies),
    indicators: best(q, indicators),
  }
}

function best(q: string, entries: readonly Entry[]): HitList {
  const fits = entries
    .map((entry) => ({ entry, fit: fitOf(q, entry) }))
    .filter((one) => one.fit !== null)
    .sort((a, b) => a.fit! - b.fit! || Number(b.entry.reports !== 0) - Number(a.entry.reports !== 0))
  return { hits: fits.slice(0, shown).map(({ entry }) => entry), total: fits.length }
}

/** Reports are found by agency and year: 微山 2018. Without a year all of the agencies' reports, the newest first. */
function reportsOf(q: string, agencies: SearchIndex['agencies']): HitList {
  const parts = q.split(/\s+/)
  const years = parts.flatMap((part) => /^(20\d\d)年?$/.exec(part)?.[1] ?? []).map(Number)
  const rest = parts.filter((part) => !/^20\d\d年?$/.test(part)).join(' ')
  const found = agencies
    .filter((agency) => rest === '' || fitOf(rest, agency) !== null)
    .flatMap((agency) =>
      agency.years
        .filter((year) => years.length === 0 || years.includes(year))
        .map((year) => ({ agency, year })),
    )
    .sort((a, b) => b.year - a.year)
  return {
    total: found.length,
    hits: found.slice(0, shown).map(({ agency, year }) => ({
      path: `/reports/${reportId(agency.id, year)}`,
      name: agency.name,
      about: String(year),
      reports: null,
    })),
  }
}

async function makeIndex(read: Reading): Promise<SearchIndex> {
  const { db } = read
  const [{ all, longName }, withReports, agencies, indicators] = await Promise.all([
    places(read),
    regionsWithReports(db),
    agenciesWithYears(db),
    allIndicators(db),
  ])
  const held = new Map(withReports.map(({ code, reports }) => [code, reports]))
  return {
    regions: all.map(({ code, name }) => ({
      path: `/regions/${code}`,
      name,
      about: longName(code) === name ? code : `${longName(code)} · ${code}`,
      words: `${code} ${longName(code)}`,
      reports: held.get(code) ?? 0,
    })),
    agencies: agencies.map(({ id, name, regionCode, years }) => ({
      id,
      years,
      path: `/agencies/${id}`,
      name,
      about: regionCode === null ? '' : longName(regionCode),
      words: regionCode === null ? id : `${id} ${longName(regionCode)}`,
      reports: years.length,
    })),
    indicators: indicators.map(({ id, labelZh, labelEn, unit }) => ({
      path: `/indicators#${id}`,
      name: labelZh,
      nameEn: labelEn,
      about: unit,
      words: `${id} ${labelEn}`,
      reports: null,
    })),
  }
}
