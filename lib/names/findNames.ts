import { liesWithin } from '#lib/model/region'
import { soundFit, typedLetters } from '#lib/sounds/soundFit'
import { bodyFit, bodySoundFit } from './bodyFit.ts'
import { best, fits, worse, type Fit } from './fits.ts'
import type { FindableAgency, FindableRegion, NameIndex } from './nameIndex.ts'
import { placesAtStart, type StartingPlace } from './placesAtStart.ts'
import { plainTyped } from './plainTyped.ts'

/** Something found and how well the text fits it. */
export interface Hit<One> {
  one: One
  fit: Fit
}

/** What a text finds, the best first; what fits alike is in the order of the index, those with reports first. */
export interface FoundNames {
  regions: Hit<FindableRegion>[]
  agencies: Hit<FindableAgency>[]
}

type Fits<One> = Map<One, Fit>
interface FoundFits {
  regions: Fits<FindableRegion>
  agencies: Fits<FindableAgency>
}

/**
 * Finds divisions and bodies by what readers type: names with or without 市, 县 and 区 and what they lie in, usual and former short
 * names of bodies, pinyin and initials across both, codes. Parts between spaces may also come in any order; all must fit.
 */
export function findNames(index: NameIndex, typed: string): FoundNames {
  // What kind of place it is says nothing that its pinyin does not: Weishan County is found as weishan.
  const parts = (typed.replace(englishKinds, ' ').trim() || typed.trim()).split(/\s+/).map(plainTyped)
  const joined = fitsOf(index, parts.join(''))
  const found =
    parts.length === 1 ? joined : eitherOf(joined, allOf(parts.map((part) => fitsOf(index, part))))
  return {
    regions: inOrder(found.regions, index.regions, ({ reports }) => reports > 0),
    agencies: inOrder(found.agencies, index.agencies, () => true),
  }
}

const englishKinds = /(?<=[a-z]\s)(?:city|county|district|province|prefecture|banner|league|region)\b/gi

function fitsOf(index: NameIndex, typed: string): FoundFits {
  const found: FoundFits = { regions: new Map(), agencies: new Map() }
  if (typed === '') return found
  const letters = typedLetters(typed)
  const byName = placesAtStart(typed, index.byForm)
  const bySound = letters === null || letters.length < 2 ? [] : placesAtStart(letters, index.byLetters)
  const named = new Set(byName.filter(({ rest }) => rest === '').map(({ code }) => code))
  const sounded = new Set(bySound.filter(({ rest }) => rest === '').map(({ code }) => code))
  for (const region of index.regions) {
    const fit = best(
      regionFit(region, typed, letters, named, sounded),
      isIn(region.code, named) ? fits.kindred : null,
    )
    if (fit !== null) found.regions.set(region, fit)
  }
  const agencyFit = agencyFits(index, typed, letters, byName, bySound)
  for (const agency of index.agencies) {
    const fit = agencyFit(agency)
    if (fit !== null) found.agencies.set(agency, fit)
  }
  return found
}

function regionFit(
  { code, name, readings }: FindableRegion,
  typed: string,
  letters: string | null,
  named: ReadonlySet<string>,
  sounded: ReadonlySet<string>,
): Fit | null {
  if (code === typed || name === typed) return fits.name
  if (named.has(code)) return fits.short
  if (sounded.has(code)) return fits.sound
  if (name.startsWith(typed) || (/^\d{2,}$/.test(typed) && code.startsWith(typed))) return fits.begin
  if (name.includes(typed)) return fits.part
  const sound = letters === null || letters.length < 2 ? null : soundFit(readings, letters)
  return sound === null ? null : sound === 'begin' ? fits.kindred : fits.loose
}

/** How well bodies fit, with what the text says of them worked out once. */
function agencyFits(
  index: NameIndex,
  typed: string,
  letters: string | null,
  byName: readonly StartingPlace[],
  bySound: readonly StartingPlace[],
): (agency: FindableAgency) => Fit | null {
  const bodies = perBody((rest: string, core) => bodyFit(index, rest, core))
  const sounds = perBody((rest: string, core) => bodySoundFit(index, rest, core))
  const placed = restsByCode(byName)
  const soundPlaced = restsByCode(bySound)
  return (agency) => {
    const { id, name, regionCode, core } = agency
    if (name === typed || id === typed) return fits.name
    let fit = best(
      name.includes(typed) ? fits.part : null,
      /^\d{2,}$/.test(typed) && id.startsWith(typed) ? fits.part : null,
      atLeast(fits.part, bodies(typed, core)),
      letters === null ? null : atLeast(fits.kindred, sounds(letters, core)),
    )
    if (regionCode === null) return fit
    for (const code of outerCodes(regionCode)) {
      const isOwn = code === regionCode
      for (const rest of placed.get(code) ?? [])
        fit = best(fit, rest === '' ? fits.part : atLeast(isOwn ? fits.name : fits.part, bodies(rest, core)))
      for (const rest of soundPlaced.get(code) ?? [])
        if (rest !== '') fit = best(fit, atLeast(isOwn ? fits.sound : fits.kindred, sounds(rest, core)))
    }
    return fit
  }
}

const atLeast = (least: Fit, fit: Fit | null): Fit | null => (fit === null ? null : worse(least, fit))

function outerCodes(code: string): string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])]
}

function restsByCode(places: readonly StartingPlace[]): Map<string, string[]> {
  const rests = new Map<string, string[]>()
  for (const { code, rest } of places) rests.set(code, [...(rests.get(code) ?? []), rest])
  return rests
}

/** Many bodies have the same name in their places: what fits one fits all. */
function perBody(fit: (typed: string, core: string) => Fit | null) {
  const known = new Map<string, Fit | null>()
  return (typed: string, core: string): Fit | null => {
    const key = `${typed} ${core}`
    const before = known.get(key)
    if (before !== undefined) return before
    const now = fit(typed, core)
    known.set(key, now)
    return now
  }
}

function isIn(code: string, outer: ReadonlySet<string>): boolean {
  return outerCodes(code).some((one) => one !== code && outer.has(one) && liesWithin(code, one))
}

function eitherOf(a: FoundFits, b: FoundFits): FoundFits {
  const either = <One>(one: Fits<One>, other: Fits<One>): Fits<One> => {
    const both = new Map(one)
    for (const [key, fit] of other) both.set(key, best(fit, both.get(key) ?? null) ?? fit)
    return both
  }
  return { regions: either(a.regions, b.regions), agencies: either(a.agencies, b.agencies) }
}

function allOf(all: readonly FoundFits[]): FoundFits {
  const every = <One>(lists: readonly Fits<One>[]): Fits<One> => {
    const [first = new Map<One, Fit>(), ...others] = lists
    const both = new Map<One, Fit>()
    for (const [key, fit] of first) {
      const ofOthers = others.map((list) => list.get(key))
      // Parts apart say less than the text as a whole.
      if (ofOthers.every((one) => one !== undefined))
        both.set(
          key,
          ofOthers.reduce<Fit>((sum, one) => worse(sum, one), worse(fit, fits.begin)),
        )
    }
    return both
  }
  return { regions: every(all.map((one) => one.regions)), agencies: every(all.map((one) => one.agencies)) }
}

function inOrder<One>(found: Fits<One>, all: readonly One[], isHeld: (one: One) => boolean): Hit<One>[] {
  return all
    .flatMap((one) => {
      const fit = found.get(one)
      return fit === undefined ? [] : [{ one, fit }]
    })
    .sort((a, b) => a.fit - b.fit || Number(isHeld(b.one)) - Number(isHeld(a.one)))
}
