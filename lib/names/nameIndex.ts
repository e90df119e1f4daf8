import { betweenRegions } from '#lib/model/betweenRegions'
import type { Agency } from '#lib/model/agency'
import type { Region } from '#lib/model/region'
import { englishStem } from './english/englishRegion.ts'
import { spelledPlaces } from './english/spelledPlaces.ts'
import { plainTyped } from './plainTyped.ts'
import { bodyCore } from './bodyCore.ts'
import { bodyForms, type BodyForms } from './bodyForms.ts'
import { placeForms } from './placeForms.ts'

/** How names are read: what `readingsOf` of lib/sounds gives, or a kept result of it. */
type Readings = (name: string) => readonly string[]

/** A division that can be found, with what it is called. */
export interface FindableRegion {
  code: string
  name: string
  forms: readonly string[]
  readings: readonly string[]
  /** Reports of it and of what lies in it. */
  reports: number
}

/** A body that can be found; `core` is its name without places. */
export interface FindableAgency {
  id: string
  name: string
  regionCode: string | null
  core: string
}

/** What names are looked up in; made once for each revision of the data. */
export interface NameIndex {
  regions: readonly FindableRegion[]
  agencies: readonly FindableAgency[]
  /** Codes of divisions by each of their forms, and by the pinyin and the initials of each. */
  byForm: ReadonlyMap<string, readonly string[]>
  byLetters: ReadonlyMap<string, readonly string[]>
  /** The forms of each `core`, and their pinyin and initials, which are made when first asked for. */
  formsOf: (core: string) => BodyForms
  lettersOf: (core: string) => { own: readonly string[]; kindred: readonly string[] }
}

/** Makes the index; hits that fit alike come in the order of what is given. */
export function nameIndex(
  {
    regions,
    agencies,
    reportsIn,
  }: {
    regions: readonly Region[]
    agencies: readonly Pick<Agency, 'id' | 'name' | 'regionCode'>[]
    reportsIn: ReadonlyMap<string, number>
  },
  readings: Readings,
): NameIndex {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const findable = regions
    .filter(({ name }) => !betweenRegions.has(name))
    .map(({ code, name }) => ({
      code,
      name,
      forms: placeForms(name),
      readings: readings(name),
      reports: reportsIn.get(code) ?? 0,
    }))
  const byForm = new Map<string, string[]>()
  const byLetters = new Map<string, string[]>()
  for (const { code, name, forms, readings: ofName } of findable) {
    const spelled = spelledPlaces.get(name)
    if (spelled !== undefined)
      for (const letters of [spelled, englishStem(spelled)]) put(byLetters, plainTyped(letters), code)
    for (const form of forms) {
      put(byForm, form.toLowerCase(), code)
      const ofForm = name.startsWith(form)
        ? ofName.map((one) =>
            one
              .split(' ')
              .slice(0, [...form].length)
              .join(' '),
          )
        : readings(form)
      for (const letters of lettersOfReadings(ofForm)) put(byLetters, letters, code)
    }
  }
  const forms = kept(bodyForms)
  const lettersOfForms = (list: readonly string[]) => [
    ...new Set(list.flatMap((form) => lettersOfReadings(readings(form)))),
  ]
  return {
    regions: findable,
    agencies: agencies.map(({ id, name, regionCode }) => ({
      id,
      name,
      regionCode,
      core: bodyCore(name, regionCode, byCode),
    })),
    byForm,
    byLetters,
    formsOf: forms,
    lettersOf: kept((core) => ({
      own: lettersOfForms(forms(core).own),
      kindred: lettersOfForms(forms(core).kindred),
    })),
  }
}

/** Pinyin as a whole and its initials, for each reading. */
function lettersOfReadings(readings: readonly string[]): string[] {
  return readings.flatMap((reading) => {
    const syllables = reading.split(' ')
    return [syllables.join(''), syllables.map((one) => one.slice(0, 1)).join('')]
  })
}

function put(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

function kept<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
