import { findNames } from './findNames.ts'
import { fits } from './fits.ts'
import type { NameIndex } from './nameIndex.ts'

/**
 * Which division or body a text names. `unsure`: several are called so, or the text only comes near one; the best few, which may be
 * offered. `none`: nothing is like it.
 */
export type ResolvedName =
  | { kind: 'region'; code: string }
  | { kind: 'agency'; id: string }
  | { kind: 'unsure'; regions: string[]; agencies: string[] }
  | { kind: 'none' }

/** No name of a place or agency is as long; what is typed beyond it need not be looked at. */
export const longestTyped = 80

/** What an unsure answer offers of each kind. */
const offered = 10

/**
 * Resolves a typed name: by code, name, usual short form, pinyin or initials (济宁, 微山县, wsx, 微山县工信局, 金乡工信). Where several
 * divisions are called so, those without reports are out of the question if others have some. A body is also taken by the beginning
 * of its name where its place is named and no other body there begins so: 汶上公共资源.
 */
export function resolveName(index: NameIndex, typed: string): ResolvedName {
  const { regions, agencies } = findNames(index, typed)
  const exact = Math.min(regions[0]?.fit ?? Infinity, agencies[0]?.fit ?? Infinity)
  if (exact > fits.loose) return { kind: 'none' }
  const same = regions.filter(({ fit }) => fit === exact).map(({ one }) => one)
  const held = same.filter(({ reports }) => reports > 0)
  const places = (held.length > 0 ? held : same).map(({ code }) => code)
  const bodies = agencies.filter(({ fit }) => fit === exact).map(({ one }) => one.id)
  const isSure = exact <= fits.sound || (exact === fits.begin && places.length === 0)
  if (isSure && places.length + bodies.length === 1) {
    const [code] = places
    return code !== undefined ? { kind: 'region', code } : { kind: 'agency', id: bodies[0]! }
  }
  return {
    kind: 'unsure',
    regions: (places.length > 0 && exact <= fits.sound ? places : regions.map(({ one }) => one.code)).slice(
      0,
      offered,
    ),
    agencies: (bodies.length > 0 && exact <= fits.sound ? bodies : agencies.map(({ one }) => one.id)).slice(
      0,
      offered,
    ),
  }
}
