import type { Agency } from '#lib/model/agency'
import { mostPeers } from '#lib/model/pages/profileView'
import { levelOfCode } from '#lib/model/region'
import type { NameIndex } from '#lib/names/nameIndex'
import { longestTyped, resolveName } from '#lib/names/resolveName'

/** What a reader typed as peers: the ids that are certain, and the texts that mean several or nothing, with what they may mean. */
export interface PeersAsked {
  sure: string[]
  open: { text: string; choices: string[] }[]
}

/** Whose peers are named: those of a region are regions of its level, those of an agency agencies, best of its sector. */
export type PeersOf = { region: string } | { agency: Pick<Agency, 'sector'>; agencies: readonly Agency[] }

/** Makes out names that stand between commas or 、; of an agency, a region stands for its agency of the same sector. */
export function peersAsked(index: NameIndex, given: string, of: PeersOf): PeersAsked {
  const texts = given
    .split(/[、，,；;\n]+/)
    .map((text) => text.trim().slice(0, longestTyped))
    .filter((text) => text !== '')
    .slice(0, mostPeers)
  const found = texts.map((text) => ({
    text,
    ids: 'region' in of ? regionsCalled(index, text, of.region) : agenciesCalled(index, text, of),
  }))
  return {
    sure: found.flatMap(({ ids }) => (ids.isSure ? ids.all : [])),
    open: found.flatMap(({ text, ids }) => (ids.isSure ? [] : [{ text, choices: ids.all }])),
  }
}

interface Called {
  all: string[]
  isSure: boolean
}

function regionsCalled(index: NameIndex, text: string, beside: string): Called {
  const found = resolveName(index, text)
  switch (found.kind) {
    case 'region':
      return { all: [found.code], isSure: true }
    case 'agency': {
      const code = index.agencies.find(({ id }) => id === found.id)?.regionCode ?? null
      return { all: code === null ? [] : [code], isSure: false }
    }
    case 'none':
      return { all: [], isSure: false }
    case 'unsure': {
      const same = found.regions.filter((code) => levelOfCode(code) === levelOfCode(beside))
      return { all: same.length > 0 ? same : found.regions, isSure: false }
    }
  }
}

function agenciesCalled(
  index: NameIndex,
  text: string,
  { agency, agencies }: Extract<PeersOf, { agency: unknown }>,
): Called {
  const inside = (codes: readonly string[]) =>
    agencies
      .filter((one) => one.regionCode !== null && codes.includes(one.regionCode) && one.scope === 'agency')
      .filter((one) => agency.sector === null || one.sector === agency.sector)
      .map(({ id }) => id)
  const found = resolveName(index, text)
  switch (found.kind) {
    case 'agency':
      return { all: [found.id], isSure: true }
    case 'region': {
      const all = inside([found.code])
      return { all, isSure: all.length === 1 }
    }
    case 'none':
      return { all: [], isSure: false }
    case 'unsure':
      return { all: [...new Set([...found.agencies, ...inside(found.regions)])], isSure: false }
  }
}
