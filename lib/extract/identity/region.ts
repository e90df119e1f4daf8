import { liesWithin, type Region } from '#lib/model/region'
import { passage, type Layout } from '../text/layout.ts'
import { branches, duties, superiors } from './bodyKinds.ts'
import { kindOfBody } from './bodyName.ts'
import { isAmbiguousName, stemOf, type Gazetteer } from './gazetteer.ts'
import { isSiteOf, siteNames } from './siteAddress.ts'

export interface RegionTold {
  regionCode: string | null
  /** Whether the name itself begins with a place, also one that cannot be distinguished. */
  isNamed: boolean
  /** The name without its place: 工业和信息化局. */
  rest: string
  /** The place as it stands in the name; the county of 威海市环翠区 … */
  place: string
  evidence: { quote: string; start: number; end: number } | null
}

const ZONE =
  /^[\u4e00-\u9fff]{0,10}?(开发区|高新区|新区|园区|产业园|工业园|示范区|度假区|保税区|试验区|集聚区)/
/** What makes the word before it the name of a town or street, not of a region: 城关镇, 城区街道. */
/** Kinds whose names are their own: 漳州第三中学 is no 漳州市第三中学. */
const properNames = new Set(['school', 'health', 'enterprise'])
const OF_A_TOWN = /^(?:街道|镇|乡|苏木|村|社区)/

/**
 * The region that a body's folded name begins with: full names first, then names without their suffix or of older
 * kind (文登市, 环翠工信局). A name counts from the first character on or right behind what it lies in, never inside a
 * longer one, and one of several regions of a name only where the text or a site's address shows which.
 */
export function regionOfName(
  name: string,
  gazetteer: Gazetteer,
  text: string,
  mentions: Map<string, number>,
): RegionTold {
  const superior = superiors.exec(name)
  if (superior !== null) {
    const inner = regionOfName(name.slice(superior[0].length), gazetteer, text, mentions)
    return inner.isNamed
      ? { ...inner, rest: name, place: '' }
      : inner.rest === name
        ? inner
        : { ...inner, rest: name }
  }
  let rest = name
  let within: Region[] = []
  let place = ''
  let isPrinted = false
  for (let step = 0; step < 3; step++) {
    const match = longestPrefix(rest, gazetteer, within, mentions)
    if (match === null) break
    const inner = match.regions.filter((r) => within.length === 0 || within.some((w) => isInside(r, w)))
    if (inner.length === 0) break
    within = inner
    place = match.name
    rest = rest.slice(match.name.length)
  }
  if (within.length === 0) {
    const bare = bareStem(rest, gazetteer)
    if (bare === null) return { regionCode: null, isNamed: false, rest: name, place: '', evidence: null }
    within = bare.regions
    place = rest.slice(0, bare.length)
    rest = rest.slice(bare.length)
    // 四川彭州…: a province without its suffix in front of the place itself.
    const inner = bare.regions.every((r) => r.level !== 'county')
      ? longestPrefix(rest, gazetteer, within)
      : null
    const inside = (inner?.regions ?? []).filter((r) => within.some((w) => isInside(r, w)))
    if (inner !== null && inside.length > 0) {
      within = inside
      place += inner.name
      rest = rest.slice(inner.name.length)
    }
    // An older name (文登市) and the name of a zone (济宁经济技术开发区) stay as they are printed.
    isPrinted = /[市县区旗州盟]$/.test(place) || ZONE.test(rest) || properNames.has(kindOfBody(rest) ?? '')
  }
  // 武汉经济技术开发区(汉南区): the district that the zone is one with.
  // 济宁市公安局任城区分局: the district that the branch is for.
  const merged = /^[^()]{2,16}\(([\u4e00-\u9fff]{2,8}[区县市])\)/.exec(rest) ?? branches.exec(rest)
  const district =
    merged === null ? [] : gazetteer.named(merged[1]!).filter((r) => within.some((w) => isInside(r, w)))
  // 东城区政府景山街道办事处: the government is no part of the street's name.
  rest = rest.replace(/^(?:人民)?政府(?=[\u4e00-\u9fff]{1,10}街道)/, '')
  const own = choose(within, gazetteer, text, mentions)
  const region = district.length > 0 ? choose(district, gazetteer, text, mentions) : own
  return {
    regionCode: region?.code ?? null,
    isNamed: true,
    rest,
    place: isPrinted ? place : (own?.name ?? place),
    evidence: null,
  }
}

function longestPrefix(
  name: string,
  gazetteer: Gazetteer,
  within: Region[],
  mentions?: Map<string, number>,
): { name: string; regions: Region[] } | null {
  for (let length = Math.min(gazetteer.longest, name.length); length >= 2; length--) {
    const prefix = name.slice(0, length)
    const after = name.slice(length)
    if (OF_A_TOWN.test(after)) continue
    let regions = gazetteer.named(prefix)
    // 郊区教育局, where the text has 铜陵市郊区.
    if (within.length === 0 && isAmbiguousName(prefix))
      regions = regions.filter((r) =>
        gazetteer.lineage(r.code).some((o) => mentions?.has(`${o.name}+${prefix}`)),
      )
    if (regions.length > 0) return { name: prefix, regions: [...regions] }
    if (within.length > 0 && length <= 4) {
      const inside = gazetteer.stemmed(prefix).filter((r) => within.some((w) => isInside(r, w)))
      if (inside.length === 1 && duties.test(after)) return { name: prefix, regions: inside }
    }
  }
  return null
}

/**
 * 环翠工信局, 文登市财政局 (a city that became a district): the stem alone tells, where what follows is a bureau's
 * business or a zone. 城关镇 and 和平街道 name no 城关区 and no 和平区.
 */
function bareStem(name: string, gazetteer: Gazetteer): { regions: Region[]; length: number } | null {
  for (let length = Math.min(6, name.length); length >= 2; length--) {
    const stem = name.slice(0, length)
    const regions = gazetteer.stemmed(stem)
    if (regions.length === 0 || stemOf(stem) !== stem || isAmbiguousName(stem)) continue
    const after = name.slice(length)
    const level = /^(?:[市县区旗州盟](?!场|政|容|直|区|域|委)|地区)/.exec(after)?.[0] ?? ''
    const behind = after.slice(level.length)
    const isLevel = level !== '' && !OF_A_TOWN.test(behind)
    if (!isLevel && !duties.test(after) && !/^省?$/.test(after)) {
      // 四川彭州市…: the place itself may stand behind.
      const inner = regions.every((r) => r.level !== 'county')
        ? longestPrefix(after, gazetteer, [...regions])
        : null
      if (inner === null) continue
    }
    return {
      regions: isLevel ? ofLevel(regions, level) : [...regions],
      length: length + (isLevel ? level.length : 0),
    }
  }
  return null
}

/** Of the regions of a stem those that end like the printed name (金平县 is 金平…自治县, not 金平区); else the counties, whose level may have changed since. */
function ofLevel(regions: readonly Region[], level: string): Region[] {
  const same = regions.filter(({ name }) => name.endsWith(level))
  if (same.length > 0) return same
  const counties = regions.filter((r) => r.level === 'county')
  return counties.length > 0 && !/[州盟]|地区/.test(level) ? counties : [...regions]
}

const isInside = (region: Region, outer: Region) =>
  region.code !== outer.code && liesWithin(region.code, outer.code)

/**
 * One of several regions of the same name: the one whose city or province the text names, or whose site it prints. Null
 * when that leaves none or several.
 */
function choose(
  regions: readonly Region[],
  gazetteer: Gazetteer,
  text: string,
  mentions: Map<string, number>,
): Region | null {
  if (regions.length === 1) return regions[0]!
  const sites = siteNames(text)
  const scored = regions.map((region) => {
    let score =
      (mentions.get(region.name) ?? 0) > 0 && regions.some(({ name }) => name !== region.name) ? 4 : 0
    const outer = gazetteer
      .lineage(region.code)
      .slice(1)
      .filter(({ name }) => !/^(市辖区|县)$/.test(name))
    for (const one of outer) {
      const weight = one.level === 'prefecture' ? 3 : 2
      const stem = stemOf(one.name)
      if ((mentions.get(one.name) ?? 0) > 0) score += weight
      else if (stem.length >= 2 && text.split(stem).length > 2) score += weight - 1
    }
    if (sites.some((site) => isSiteOf(site, region, outer))) score += 1.5
    return { region, score }
  })
  scored.sort((a, b) => b.score - a.score)
  const [first, second] = scored
  return first !== undefined && first.score > 0 && first.score > (second?.score ?? 0) ? first.region : null
}

const DISTINCT = (stem: string) =>
  new RegExp(
    `(?:《今日${stem}》|《${stem}(?:日报|报|信息|政务)》|今日${stem}|中国[·.]?${stem}|${stem}(?:县|区|市|旗)?(?:发布|融媒|在线|政务网|政府网|门户网站)|魅力${stem}|平安${stem}|数字${stem}|${stem}人民)`,
  )

/** Which regions a body of that level can be of, and whether a larger one may stand in: a zone reports for its city. */
function levelOf(name: string): { ending: string; levels: readonly Region['level'][] } {
  if (/^(?:我|本)?自治区/.test(name)) return { ending: '自治区', levels: ['province'] }
  const level = /^(?:我|本)?([省市县区旗州])/.exec(name)?.[1] ?? ''
  if (level === '省') return { ending: '省', levels: ['province'] }
  if (level === '市') return { ending: '市', levels: ['county', 'prefecture', 'province'] }
  if (level === '州') return { ending: '州', levels: ['prefecture'] }
  return { ending: level, levels: ['county'] }
}

/**
 * The region of a body that names none (县工信局): the one county that the text names; without any, the one whose
 * stem stands in the name of a local paper, site or account (《今日微山》).
 */
export function regionFromText(
  name: string,
  gazetteer: Gazetteer,
  layout: Layout,
  mentions: Map<string, number>,
): { regionCode: string | null; evidence: { quote: string; start: number; end: number } | null } {
  const text = layout.folded.text
  const { ending, levels } = levelOf(name)
  const named = [...mentions].filter(([place]) => !place.includes('+') && place.endsWith(ending))
  const ofLevels = (allowed: readonly Region['level'][]) =>
    named
      .filter(([place]) => gazetteer.named(place).some((region) => allowed.includes(region.level)))
      .map(([place, n]) => ({ place, worth: n + (text.split(`${place}人民政府`).length - 1) }))
      .sort((a, b) => b.worth - a.worth)
  let ranked = ofLevels(levels)
  if (ranked.length === 0 && ZONE.test(name)) ranked = ofLevels(['prefecture'])
  const [first, second] = ranked
  if (first !== undefined && first.worth > (second?.worth ?? 0)) {
    const region = choose(gazetteer.named(first.place), gazetteer, text, mentions)
    const at = text.indexOf(first.place)
    return { regionCode: region?.code ?? null, evidence: passage(layout, at, at + first.place.length) }
  }
  if (first !== undefined) return { regionCode: null, evidence: null }
  const stems = new Map<string, { region: Region; at: number; length: number }>()
  for (const marker of text.matchAll(
    /《?(?:今日|中国[·.]?|魅力|平安|数字|美丽)?([\u4e00-\u9fff]{2,4}?)(?=》|发布|融媒|在线|政务网|政府网|门户网站|日报)/g,
  )) {
    for (const region of gazetteer.stemmed(marker[1]!)) {
      if (region.level !== 'county' || !region.name.endsWith(ending)) continue
      if (DISTINCT(marker[1]!).test(text))
        stems.set(region.code, { region, at: marker.index, length: marker[0].length })
    }
  }
  const sites = siteNames(text)
  const all = [...stems.values()]
  const confirmed = all.filter(({ region }) =>
    sites.some((site) => isSiteOf(site, region, gazetteer.lineage(region.code).slice(1))),
  )
  const only = all.length === 1 ? all[0] : confirmed.length === 1 ? confirmed[0] : undefined
  if (only === undefined) return { regionCode: null, evidence: null }
  return { regionCode: only.region.code, evidence: passage(layout, only.at, only.at + only.length) }
}
