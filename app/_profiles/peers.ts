import { greatest } from '#lib/model/extremes'
import { allAgencies } from '#db/queries/columns'
import { valuesOfYear } from '#db/queries/peers'
import type { Database } from '#db/reading/reading'
import type { Agency } from '#lib/model/agency'
import { ancestorCode, levelOfCode } from '#lib/model/region'
import type { Dataset } from '#lib/stats/dataset'
import { placeAmong, type PlaceAmong } from '#lib/stats/placeAmong'
import { comparableSums } from './comparableSums.ts'

/** Whom a value is compared with: bodies or divisions of one prefecture, province, the country, or one sector. */
export interface PeerGroup {
  indicator: string
  unit: string
  year: number
  /** `sector`: agencies of one line of business; a region code: those in it; null: the whole country. */
  among: { sector: string } | { region: string | null }
  place: PlaceAmong
  /** Divisions that state a figure and are not compared, as it rests on a part of their agencies or on other sectors. */
  leftOut: number
}

/** Those of some datasets that peers are told of, in their order: charts with a leading figure, which that of channels has not. */
export function comparedOf(datasets: readonly Dataset[]): Dataset[] {
  return datasets.filter(({ spec }) => spec.shape !== 'overlap')
}

/** The newest year that a single series states a value for, and the value; null where there is none. */
function newestStated(dataset: Dataset): { year: number; value: number } | null {
  const indicator = dataset.indicators[0]
  const cells = dataset.series
    .filter(({ scope }) => scope === 'agency')
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.indicator === indicator && cell.value !== null && cell.status !== 'implied')
  const year = greatest(cells.map((cell) => cell.year))
  const value = cells.reduce((sum, cell) => (cell.year === year ? sum + (cell.value as number) : sum), 0)
  return cells.length === 0 ? null : { year, value }
}

/** An agency among those of its prefecture and of its sector, in its newest year of each dataset. Whole-area bodies have no peers here. */
export async function peersOfAgency(
  db: Database,
  agency: Agency,
  datasets: readonly Dataset[],
): Promise<PeerGroup[]> {
  if (agency.scope === 'area') return []
  const { regionCode, sector } = agency
  const groups = [
    ...(regionCode === null ? [] : [{ region: ancestorCode(regionCode, 'prefecture') }]),
    ...(sector === null ? [] : [{ sector }]),
  ]
  const found = datasets.flatMap((dataset) => {
    const own = newestStated(dataset)
    return own === null ? [] : groups.map((among) => ({ dataset, own, among }))
  })
  return Promise.all(
    found.map(async ({ dataset, own, among }) => {
      const slice = 'sector' in among ? { region: [], sector: among.sector } : { region: [among.region] }
      const values = await valuesOfYear(db, dataset.indicators[0]!, own.year, slice)
      return group(
        dataset,
        own,
        among,
        values.map(([, , value]) => value),
      )
    }),
  )
}

/**
 * A division among those of its own level in the divisions above, by the sum of its agencies, in its newest year of each dataset: among
 * those alone whose sums can be compared (`comparableSums`).
 */
export async function peersOfRegion(
  db: Database,
  code: string,
  datasets: readonly Dataset[],
): Promise<PeerGroup[]> {
  const level = levelOfCode(code)
  const above: (string | null)[] =
    level === 'county'
      ? [ancestorCode(code, 'prefecture'), ancestorCode(code, 'province')]
      : [level === 'prefecture' ? ancestorCode(code, 'province') : null]
  const found = datasets.flatMap((dataset) => {
    const own = newestStated(dataset)
    return own === null ? [] : above.map((region) => ({ dataset, own, region }))
  })
  const known = (await allAgencies(db)).filter(({ scope }) => scope === 'agency')
  const groups = await Promise.all(
    found.map(async ({ dataset, own, region }) => {
      const slice = { region: region === null ? [] : [region] }
      const stated = await valuesOfYear(db, dataset.indicators[0]!, own.year, slice)
      const { sums, leftOut } = comparableSums(code, level, known, stated)
      // The own sum rests on a part of the agencies: it has no place among others.
      return sums.size === 0 ? [] : [group(dataset, own, { region }, [...sums.values()], leftOut)]
    }),
  )
  return groups.flat()
}

function group(
  dataset: Dataset,
  own: { year: number; value: number },
  among: PeerGroup['among'],
  values: readonly number[],
  leftOut = 0,
): PeerGroup {
  const place = placeAmong(own.value, values)
  return { indicator: dataset.indicators[0]!, unit: dataset.unit, year: own.year, among, place, leftOut }
}
