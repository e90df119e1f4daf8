import type { Region } from '#lib/model/region'
import { passage, type Layout } from '../text/layout.ts'
import { stemOf, type Gazetteer } from './gazetteer.ts'

export interface RegionTold {
  regionCode: string | null
  /** Whether the name itself begins with a place, also one that cannot be told apart. */
  isNamed: boolean
  /** The name without its place: 工业和信息化局. */
  rest: string
  /** The place as it stands in the name; the county of 威海市环翠区 … */
  place: string
  evidence: { quote: string; start: number; end: number } | null
}

const ZONE =
  /^[\u4e00-\u9fff]{0,10}?(开发区|高新区|新区|园区|产业园|工业园|示范区|度假区|保税区|试验区|集聚区)/

/** The region that an agency's name begins with: full names first, then names without their suffix or of older kind. */
export function regionOfName(
  name: string,
  gazetteer: Gazetteer,
  text: string,
  mentions: Map<string, number>,
): RegionTold {
  let rest = name
  let within: Region[] = []
  let place = ''
  let isPrinted = false
  for (let step = 0; step < 3; step++) {
    const match = longestPrefix(rest, gazetteer, within)
    if (match === null) break
    if (within.length > 0 && !match.regions.some((r) => within.some((w) => isInside(r, w)))) break
    within =
      within.length === 0 ? match.regions : match.regions.filter((r) => within.some((w) => isInside(r, w)))
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
    const inner = bare.regions.every((r) => r.level === 'province')
      ? longestPrefix(rest, gazetteer, within)
      : null
    if (inner !== null && inner.regions.some((r) => within.some((w) => isInside(r, w)))) {
      within = inner.regions.filter((r) => within.some((w) => isInside(r, w)))
      place += inner.name
      rest = rest.slice(inner.name.length)
    }
    // An older name (文登市) and the name of a zone (济宁经济技术开发区) stay as they are printed.
    isPrinted = /[市县区]$/.test(place) || ZONE.test(rest)
  }
  const region = choose(within, gazetteer, text, mentions)
  return {
    regionCode: region?.code ?? null,
    isNamed: true,
    rest,
    place: isPrinted ? place : (region?.name ?? place),
    evidence: null,
  }
}

function longestPrefix(
  name: string,
  gazetteer: Gazetteer,
  within: Region[],
): { name: string; regions: Region[] } | null {
  for (let length = Math.min(gazetteer.longest, name.length); length >= 2; length--) {
    const prefix = name.slice(0, length)
    const regions = gazetteer.named(prefix)
    if (regions.length > 0) return { name: prefix, regions: [...regions] }
    if (within.length > 0 && length <= 4) {
      const inside = gazetteer.stemmed(prefix).filter((r) => within.some((w) => isInside(r, w)))
      if (inside.length === 1 && !/^[市区县]/.test(name.slice(length)))
        return { name: prefix, regions: inside }
    }
  }
  return null
}

/** 环翠工信局, 文登市财政局 (a city that became a district): the stem alone tells, if it is one region's. */
function bareStem(
  name: string,
  gazetteer: Gazetteer,
): { regions: Region[]; place: string; length: number } | null {
  for (let length = Math.min(6, name.length - 1); length >= 2; length--) {
    const stem = name.slice(0, length)
    const regions = gazetteer.stemmed(stem)
    if (regions.length === 0 || stemOf(stem) !== stem) continue
    const suffix = /^[市县区]/.test(name.slice(length)) ? 1 : 0
    const counties = regions.filter((r) => r.level === 'county')
    return {
      regions: suffix === 1 && counties.length > 0 ? counties : [...regions],
      place: stem,
      length: length + suffix,
    }
  }
  return null
}

const isInside = (region: Region, outer: Region) =>
  region.code !== outer.code && region.code.startsWith(outer.code.replace(/(0000|00)$/, ''))

/** One of several regions of the same name: the one whose city or province the text names. Null when that leaves none or several. */
function choose(
  regions: Region[],
  gazetteer: Gazetteer,
  text: string,
  mentions: Map<string, number>,
): Region | null {
  if (regions.length === 1) return regions[0]!
  const scored = regions.map((region) => {
    let score = 0
    for (const outer of gazetteer.lineage(region.code).slice(1)) {
      if (/^(市辖区|县)$/.test(outer.name)) continue
      const weight = outer.level === 'prefecture' ? 3 : 2
      if ((mentions.get(outer.name) ?? 0) > 0) score += weight
      else if (text.includes(stemOf(outer.name)) && stemOf(outer.name).length >= 2) score += weight - 1
    }
    return { region, score }
  })
  scored.sort((a, b) => b.score - a.score)
  const [first, second] = scored
  return first !== undefined && first.score > 0 && first.score > (second?.score ?? 0) ? first.region : null
}

const DISTINCT = (stem: string) =>
  new RegExp(`(?:《今日${stem}》|《${stem}(?:日报|报|信息|政务)》|今日${stem}|中国[·.]${stem}|${stem}(?:县|区|市|旗)?(?:发布|融媒|在线|政务网|政府网|门户网站)|魅力${stem}|平安${stem}|数字${stem}|${stem}人民)`) // prettier-ignore

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
  const level = /^(?:我|本)?([市县区旗州])/.exec(name)?.[1] ?? ''
  const counties = [...mentions]
    .filter(([place]) => !place.includes('+') && (level === '' || place.endsWith(level)))
    .flatMap(([place, n]) => gazetteer.named(place).map((region) => ({ region, place, n })))
    .filter(({ region }) => region.level === 'county' || level === '市')
  const text = layout.folded.text
  const best = [...new Set(counties.map((c) => c.place))].sort(
    (a, b) => (mentions.get(b) ?? 0) - (mentions.get(a) ?? 0),
  )
  if (best[0] !== undefined && (mentions.get(best[0]) ?? 0) > (mentions.get(best[1] ?? '') ?? 0)) {
    const region = choose([...gazetteer.named(best[0])], gazetteer, text, mentions)
    const at = text.indexOf(best[0])
    return { regionCode: region?.code ?? null, evidence: passage(layout, at, at + best[0].length) }
  }
  const stems = new Map<string, { region: Region; at: number; length: number }>()
  for (const marker of text.matchAll(
    /《?(?:今日|中国[·.]|魅力|平安|数字|美丽)?([\u4e00-\u9fff]{2,4}?)(?=》|发布|融媒|在线|政务网|政府网|门户网站|日报)/g,
  )) {
    for (const region of gazetteer.stemmed(marker[1]!)) {
      if (region.level !== 'county' || (level !== '' && !region.name.endsWith(level))) continue
      if (DISTINCT(marker[1]!).test(text))
        stems.set(region.code, { region, at: marker.index, length: marker[0].length })
    }
  }
  const only = [...stems.values()]
  if (only.length !== 1) return { regionCode: null, evidence: null }
  const { region, at, length } = only[0]!
  return { regionCode: region.code, evidence: passage(layout, at, at + length) }
}
