import { greatest } from '#lib/model/extremes'
import type { Agency } from '#lib/model/agency'
import type { Origin } from '#lib/model/origin'
import { ancestorCode, levelOfCode, liesWithin } from '#lib/model/region'
import type { Columns } from '#lib/stats/columns'
import type { Dataset } from '#lib/stats/dataset'
import { placeAmong, type PlaceAmong } from '#lib/stats/placeAmong'
import type { Absence } from './absence.ts'
import { agencyFigures, type AgencyFigure } from './agencyFigures.ts'
import { comparableSums } from './comparableSums.ts'
import { kindsOfAgency, kindsOfRegion, usualKinds, type PeerChoice, type PeerKind } from './peerChoice.ts'

/** Whom a value is compared with: a group, with the division that it lies in (null: the whole country), or those that were chosen. */
type Among = { kind: PeerKind; region: string | null } | { kind: 'own' }

/** The value of a region or an agency among those of its peers, in one year. */
export interface PeerGroup {
  indicator: string
  unit: string
  year: number
  among: Among
  /** Null where the own figure cannot be compared, and `own` says why. */
  place: PlaceAmong | null
  own: Absence | null
  /** The peers with a figure, itself not among them: of a list in its order, of a group by code or as agencies stand. */
  members: { id: string; value: number }[]
  /** The peers without one, in the same order. */
  absent: { id: string; absence: Absence }[]
}

/** What peers are made from: charts with a leading figure, which that of channels has not, and where their values are. */
export interface PeerSource {
  datasets: readonly Dataset[]
  columns: Columns
  source: Origin | undefined
}

/** The newest year that a chart of one region or agency has a value for; null where there is none. */
function newestYear({ indicators, series }: Dataset): number | null {
  const [indicator] = indicators
  const years = series
    .filter(({ scope }) => scope === 'agency')
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.indicator === indicator && cell.value !== null && cell.status !== 'implied')
    .map(({ year }) => year)
  return years.length === 0 ? null : greatest(years)
}

/** What a figure is compared by in one year: own and others' values, and why there is none. */
interface Compared {
  value: (id: string) => number | undefined
  absence: (id: string) => Absence
}

/**
 * An agency among others, in its newest year of each chart: those of its sector and level that `choice` names, or a list. Whole-area bodies
 * have no peers.
 */
export function peersOfAgency(agency: Agency, choice: PeerChoice, from: PeerSource): PeerGroup[] {
  if (agency.scope === 'area') return []
  const { id, regionCode, sector } = agency
  const kinds = chosenKinds(kindsOfAgency(agency), choice, 'agency')
  const areas = new Set(from.columns.agencies.filter(({ scope }) => scope === 'area').map((one) => one.id))
  return groupsOf(id, choice, kinds, from, (figures) => {
    const byId = new Map(figures.map((figure) => [figure.agency.id, figure]))
    const compared: Compared = {
      value: (one) => byId.get(one)?.value ?? undefined,
      absence: (one) => ({ why: byId.get(one)?.status ?? (areas.has(one) ? 'area' : 'unknown') }),
    }
    const inGroup = (kind: PeerKind) => {
      const region = kind === 'sector' || regionCode === null ? null : ancestorOf(regionCode, kind)
      const ids = figures
        .filter(({ agency: one }) => one.sector === sector && isBeside(one.regionCode, regionCode, region))
        .map((figure) => figure.agency.id)
      return { region, ids }
    }
    return { compared, inGroup }
  })
}

/**
 * A division among those of its own level, by the sum of its agencies, in its newest year of each chart: among those alone whose sums can
 * be compared (`comparableSums`). `isKnown` tells the codes of divisions from others.
 */
export function peersOfRegion(
  code: string,
  choice: PeerChoice,
  from: PeerSource,
  isKnown: (code: string) => boolean,
): PeerGroup[] {
  const level = levelOfCode(code)
  const kinds = chosenKinds(kindsOfRegion(code), choice, 'region')
  return groupsOf(code, choice, kinds, from, (figures) => {
    const { sums, absent } = comparableSums(code, figures)
    const compared: Compared = {
      value: (one) => sums.get(one),
      absence: (one) =>
        absent.get(one) ?? {
          why: !isKnown(one) ? 'unknown' : levelOfCode(one) !== level ? 'level' : 'no_agencies',
        },
    }
    const inGroup = (kind: PeerKind) => {
      const region = ancestorOf(code, kind)
      const ids = [...sums.keys(), ...absent.keys()]
        .filter((one) => region === null || liesWithin(one, region))
        .sort()
      return { region, ids }
    }
    return { compared, inGroup }
  })
}

function chosenKinds(kinds: PeerKind[], choice: PeerChoice, of: 'region' | 'agency'): PeerKind[] {
  if (choice.kind === 'usual') return usualKinds(kinds, of)
  return kinds.filter((kind) => kind === choice.kind)
}

function ancestorOf(code: string, kind: PeerKind): string | null {
  return kind === 'prefecture' || kind === 'province' ? ancestorCode(code, kind) : null
}

/** Whether an agency of one region is of the level of another's, inside a division. */
function isBeside(code: string | null, own: string | null, region: string | null): boolean {
  if (own === null) return true
  if (code === null || levelOfCode(code) !== levelOfCode(own)) return false
  return region === null || liesWithin(code, region)
}

function groupsOf(
  own: string,
  choice: PeerChoice,
  kinds: readonly PeerKind[],
  { datasets, columns, source }: PeerSource,
  compare: (figures: readonly AgencyFigure[]) => {
    compared: Compared
    inGroup: (kind: PeerKind) => { region: string | null; ids: string[] }
  },
): PeerGroup[] {
  return datasets
    .filter(({ spec }) => spec.shape !== 'overlap')
    .flatMap((dataset) => {
      const year = newestYear(dataset)
      const indicator = dataset.indicators[0]
      if (year === null || indicator === undefined) return []
      const { compared, inGroup } = compare(agencyFigures(columns, indicator, year, source))
      const group = (among: Among, ids: readonly string[]): PeerGroup => {
        const others = ids.filter((id) => id !== own)
        const ownValue = compared.value(own)
        const members = others.flatMap((id) => {
          const value = compared.value(id)
          return value === undefined ? [] : [{ id, value }]
        })
        return {
          indicator,
          unit: dataset.unit,
          year,
          among,
          place:
            ownValue === undefined
              ? null
              : placeAmong(ownValue, [ownValue, ...members.map(({ value }) => value)]),
          own: ownValue === undefined ? compared.absence(own) : null,
          members,
          absent: others
            .filter((id) => compared.value(id) === undefined)
            .map((id) => ({ id, absence: compared.absence(id) })),
        }
      }
      if (choice.kind === 'own') return [group({ kind: 'own' }, choice.ids)]
      return kinds.map((kind) => {
        const { region, ids } = inGroup(kind)
        return group({ kind, region }, ids)
      })
    })
}
