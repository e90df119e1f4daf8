import type { Agency } from '#lib/model/agency'
import { agencyPeers, regionPeers } from '#lib/model/pages/profileView'
import { levelOfCode, regionLevels } from '#lib/model/region'

export type PeerKind = (typeof regionPeers)[number] | (typeof agencyPeers)[number]

/** Whom a reader asked to compare with: a group, a list of his own, or, `usual`, nobody in particular. */
export type PeerChoice = { kind: 'usual' } | { kind: PeerKind } | { kind: 'own'; ids: readonly string[] }

/** What the parameter `peers` of a page asks for. A word is a group only where it stands alone and the page knows it. */
export function peerChoice(given: readonly string[], of: 'region' | 'agency'): PeerChoice {
  if (given.length === 0) return { kind: 'usual' }
  const kinds: readonly PeerKind[] = of === 'region' ? regionPeers : agencyPeers
  const kind = kinds.find((one) => given.length === 1 && one === given[0])
  return kind === undefined ? { kind: 'own', ids: given } : { kind }
}

/** The groups of a region: those of its level in the divisions that it lies in, the nearest first. */
export function kindsOfRegion(code: string): PeerKind[] {
  return regionPeers.slice(regionLevels.toReversed().indexOf(levelOfCode(code)))
}

/**
 * The groups of an agency: those of its sector and level, the nearest first. None where its sector is not known; where its region is not
 * known, only the sector.
 */
export function kindsOfAgency({ regionCode, sector, scope }: Agency): PeerKind[] {
  if (sector === null || scope === 'area') return []
  return regionCode === null
    ? ['sector']
    : agencyPeers.slice(regionLevels.toReversed().indexOf(levelOfCode(regionCode)))
}

/** The groups that are shown where none is asked for: the nearest and, of an agency, its sector, of a region, the next. */
export function usualKinds(kinds: readonly PeerKind[], of: 'region' | 'agency'): PeerKind[] {
  return of === 'region' ? kinds.slice(0, 2) : [...new Set([...kinds.slice(0, 1), ...kinds.slice(-1)])]
}
