import { betweenRegions } from '#lib/model/betweenRegions'
import { ethnicGroups } from '#lib/model/ethnicGroups'
import { ancestorCode, regionLevels, type Region } from '#lib/model/region'
import { readingsOf } from '#lib/sounds/readingsOf'
import { autonomousName } from '../autonomousName.ts'
import { placeForms } from '../placeForms.ts'
import { joined } from './joined.ts'
import { pinyinPlaces, spelledPlaces, unsure } from './spelledPlaces.ts'
import { spelledOut } from './spelledOut.ts'
import { zoneKinds } from './zoneKinds.ts'

/**
 * Kinds of divisions and their English, with how many characters stand before them at least and at most: 神农架林区 is a forestry district,
 * 碑林区 and 万柏林区 are districts; what stands before more is no plain name (沧州渤海新区).
 */
const kinds: readonly (readonly [zh: string, en: string, least: number, most: number])[] = [
  ['林区', 'Forestry District', 3, 3],
  ['特区', 'Special District', 2, 3],
  ['矿区', 'Mining District', 2, 4],
  ['新区', 'New Area', 2, 3],
  ['地区', 'Prefecture', 2, 4],
  ['省', 'Province', 2, 6],
  ['市', 'City', 2, 6],
  ['县', 'County', 2, 6],
  ['区', 'District', 2, 5],
  ['旗', 'Banner', 2, 5],
  ['盟', 'League', 2, 5],
]
const autonomousKinds = {
  自治区: 'Autonomous Region',
  自治州: 'Autonomous Prefecture',
  自治县: 'Autonomous County',
  自治旗: 'Autonomous Banner',
} as const

type Regions = ReadonlyMap<string, Pick<Region, 'code' | 'name'>>

/**
 * A division's name in English, in the official style: 微山县 → Weishan County, 蔚县 → Yuxian County, 延边朝鲜族自治州 → Yanbian Korean Autonomous
 * Prefecture. Null where no rule is sure of it; then the Chinese name stands alone. `regions` are asked for what it lies in.
 */
export function englishRegion(
  { code, name }: Pick<Region, 'code' | 'name'>,
  regions: Regions,
): string | null {
  const spelled = spelledPlaces.get(name)
  if (spelled !== undefined) return spelled
  if (betweenRegions.has(name)) return null
  const zone = zoneKinds.find(([zh]) => name.endsWith(zh))
  if (zone !== undefined) return englishZone(code, name.slice(0, -zone[0].length), zone[1], regions)
  if (unsure.test(code) && !pinyinPlaces.has(name)) return null
  const autonomous = autonomousName(name)
  if (autonomous !== null) {
    const { place, peoples, kind } = autonomous
    const spoken = spelledOut(firstSyllables(name, place))
    // 东乡族自治县 is named after its people alone.
    const isPeople = place.endsWith('族')
    const before = isPeople ? [] : [spoken]
    const people = isPeople
      ? spelledOut(firstSyllables(name, place.slice(0, -1)))
      : joined(peoples.map(([, en]) => en))
    return [...before, people, autonomousKinds[kind]].filter((word) => word !== '').join(' ')
  }
  // A kind after a single character is a part of the name as well: 蔚县 is Yuxian County, 郊区 Jiaoqu District.
  const isShort = name.length === 2
  const kind = kinds.find(
    ([zh, , least]) => name.endsWith(zh) && (isShort || name.length - zh.length >= least),
  )
  if (kind === undefined) return null
  const [zh, en, , most] = kind
  const stem = isShort ? name : name.slice(0, -zh.length)
  return stem.length > most || (zh === '区' && stem.length > 3 && stem.endsWith('新'))
    ? null
    : `${spelledOut(firstSyllables(name, stem))} ${en}`
}

const peoples = ethnicGroups.map(([, en]) => en).join('|')
const ending = new RegExp(
  ` (?:${[...new Set(kinds.map(([, en]) => en))].join('|')}|(?:(?:${peoples}|and),? )*Autonomous \\S+)$`,
)

/** An English name without its kind: Weishan, Yanbian. */
export function englishStem(english: string): string {
  return english.replace(ending, '')
}

/** A zone is named after what it lies in, or has no English name. */
function englishZone(code: string, before: string, kind: string, regions: Regions): string | null {
  let rest = before
  let stem: string | null = null
  for (const level of regionLevels) {
    const outer = regions.get(ancestorCode(code, level))
    if (outer === undefined || outer.code === code) continue
    const form = placeForms(outer.name).find((one) => rest.startsWith(one))
    if (form === undefined) continue
    rest = rest.slice(form.length)
    const english = englishRegion(outer, regions)
    stem = english === null ? null : englishStem(english)
  }
  return rest === '' && stem !== null ? `${stem} ${kind}` : null
}

/** The reading of the beginning of a name, as the whole of it is read. */
function firstSyllables(name: string, part: string): string {
  const [reading = ''] = readingsOf(name)
  return reading
    .split(' ')
    .slice(0, [...part].length)
    .join(' ')
}
