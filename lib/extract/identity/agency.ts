import type { Scope } from '#lib/model/agency'
import type { Finding } from '#lib/model/findings/finding'
import { sectorOf } from '#lib/model/sector'
import { finding } from '../finding.ts'
import type { Layout } from '../text/layout.ts'
import { areaKinds } from './bodyKinds.ts'
import { isArea, kindOfBody } from './bodyName.ts'
import { evidenceKinds, evidenceOf, type Evidence } from './evidence.ts'
import type { Gazetteer } from './gazetteer.ts'
import { regionFromText, regionOfName, type RegionTold } from './region.ts'
import { officialName } from './shortNames.ts'
import type { Title } from './title.ts'

export interface AgencyTold {
  agency: string | null
  regionCode: string | null
  sector: string | null
  /** `area` of a government, a town's too, and of a zone's committee: 全镇 and 全区 are then its own. */
  scope: Scope
  /**
   * `area` only of the government of the region itself: what is published under the region's code. A town's figures are
   * those of one body in its county, and never stand for the county.
   */
  publishedScope: Scope
  /** How the body is called in the document, folded: none of these is another body. */
  names: string[]
  issues: Finding[]
}

/** A name that the document gives its body, split into place and rest. */
interface Candidate extends Evidence {
  region: RegionTold
}

/**
 * Whose report it is and where: of all names that the document gives its body the surest one, its place from another
 * of them where it has none itself, else from the text. No word is put into a name but by the list of short names.
 */
export function tellAgency(layout: Layout, title: Title | null, gazetteer: Gazetteer): AgencyTold {
  const text = layout.folded.text
  const mentions = gazetteer.mentions(text)
  const candidates = evidenceOf(layout, title).map((evidence) => ({
    ...evidence,
    region: regionOfName(evidence.name, gazetteer, text, mentions),
  }))
  const best = surest(candidates, text)
  if (best === null) {
    const issue = finding(
      'agency-unknown',
      {
        zh: '标题、序言、落款和正文都没有写明报告单位',
        en: 'Title, preface, signature and prose do not name the body',
      },
      null,
    )
    return {
      agency: null,
      regionCode: null,
      sector: null,
      scope: 'agency',
      publishedScope: 'agency',
      names: [],
      issues: [issue],
    }
  }
  const { place, rest, ...told } = placeOf(best, candidates, gazetteer, layout, mentions)
  const regionCode = branchRegion(rest, told.regionCode, gazetteer)
  const issues: Finding[] = []
  if (regionCode === null)
    issues.push(
      finding(
        'region-unknown',
        { zh: `无法确定“${best.name}”所在地区`, en: 'The region of the body cannot be told' },
        best.quote,
      ),
    )
  const isGovernment =
    /^(人民政府|政府)?$/.test(rest) || (place === '' && isArea(rest) && kindOfBody(rest) === null)
  const fullRest = isGovernment ? governmentOf(rest, place, text) : officialRest(rest, candidates, text)
  const agency = forDisplay(withCity(place, regionCode, gazetteer, mentions) + fullRest)
  const kind = kindOfBody(agency)
  return {
    agency,
    regionCode,
    sector: sectorOf(agency),
    scope:
      isGovernment || (kind !== null && (areaKinds.has(kind) || /[镇乡]人民政府$/.test(agency)))
        ? 'area'
        : 'agency',
    publishedScope: isGovernment ? 'area' : 'agency',
    names: ownNames(agency, place, rest, fullRest, candidates),
    issues,
  }
}

/** 某市公安局云渡分局 serves the district that its name ends with, where the city has one of that stem. */
function branchRegion(rest: string, regionCode: string | null, gazetteer: Gazetteer): string | null {
  const stem = /局([\u4e00-\u9fff]{2,4})分局$/.exec(rest)?.[1]
  if (stem === undefined || regionCode === null || !/^\d{2}(?!00)\d{2}00$/.test(regionCode)) return regionCode
  const inside = gazetteer
    .stemmed(stem)
    .filter(({ code }) => code.startsWith(regionCode.slice(0, 4)) && code !== regionCode)
  return inside.length === 1 ? inside[0]!.code : regionCode
}

/** What governs an area: its people's government, of a zone that has a region's code its committee. */
function governmentOf(rest: string, place: string, text: string): string {
  if (!/^(人民政府|政府)?$/.test(rest)) return `${rest.replace(/(?:人民)?政府$/, '')}人民政府`
  if (rest !== '' || !/(?:开发区|园区?|管理区|示范区|试验区|度假区)$/.test(place)) return '人民政府'
  return /管委会|管理委员会/.test(text) ? '管理委员会' : ''
}

/** Brackets of a name as an office prints them. */
const forDisplay = (name: string) => name.replaceAll('(', '（').replaceAll(')', '）')

/**
 * The surest name; a name with its place before one of about the same worth without. Where only the office is named as
 * the author and the text speaks of 我县, the report is the government's.
 */
function surest(candidates: Candidate[], text: string): Candidate | null {
  const worth = (one: Candidate) =>
    one.worth + (one.region.isNamed || one.kind === 'title' ? 0 : one.kind === 'mention' ? -0.5 : -0.8)
  let best: Candidate | null = null
  for (const one of candidates.filter(isTrusted)) if (best === null || worth(one) > worth(best)) best = one
  if (best === null || best.kind === 'title') return best
  const isOffice = /人民政府办公室$/.test(best.region.rest)
  const own = text.match(/[我本][县市区旗州](?!委|政府)/g)?.length ?? 0
  const office = text.match(/[我本](?:办(?!理|法)|室|机关|单位)|政府办公室(?:主动)?公开/g)?.length ?? 0
  if (!isOffice || own === 0 || office > 0) return best
  return { ...best, region: { ...best.region, rest: best.region.rest.replace(/办公室$/, '') } }
}

/** Kinds whose names are whole without a place: 寻召乡, 苏银产业园. */
const standAlone = new Set(['town', 'street', 'zone', 'enterprise', 'school', 'health'])

/** Words of a sentence that only look like a name are none: without a place they count where they act more than once. */
function isTrusted({ kind, name, region, worth }: Candidate): boolean {
  if ((kind !== 'subject' && kind !== 'mention') || region.isNamed) return true
  if (/^[省市县区州旗]/.test(name)) return sectorOf(name) !== null
  return (
    (standAlone.has(kindOfBody(name) ?? '') || isOwnPlace(name)) &&
    worth > evidenceKinds[kind] &&
    name.length >= 3
  )
}

/** The place of a body: of its own name, of a fuller name of it, or of the text. */
function placeOf(
  best: Candidate,
  candidates: Candidate[],
  gazetteer: Gazetteer,
  layout: Layout,
  mentions: Map<string, number>,
): { regionCode: string | null; place: string; rest: string } {
  const { region } = best
  if (region.isNamed) {
    if (region.regionCode !== null) return region
    // 鼓楼区财政局 in the title, 南京市鼓楼区财政局 in the preface.
    const fuller = candidates.find(
      ({ region: other }) =>
        other.regionCode !== null &&
        other.rest === region.rest &&
        gazetteer.get(other.regionCode)?.name === region.place,
    )
    return fuller === undefined ? region : { ...region, regionCode: fuller.region.regionCode }
  }
  const bare = region.rest.replace(/^(?:我|本)?(?:自治区|省|市|县|区|州|旗)(?=[\u4e00-\u9fff]{2})/, '')
  const fuller = candidates.find(
    ({ region: other }) =>
      other.isNamed && (other.rest === bare || officialName(other.rest) === officialName(bare)),
  )
  if (fuller !== undefined) return { ...fuller.region, rest: bare }
  // A place that no list of regions has (桐泉县体育局) is the body's own: no other is put before it.
  if (
    /^[\u4e00-\u9fff]{2,8}[省市县区旗州盟](?!域)/.test(region.rest) &&
    !/^[^市县旗]{2,12}[新园发]区|度假区|示范区|保税区/.test(region.rest) &&
    isOwnPlace(region.rest)
  )
    return { regionCode: null, place: '', rest: region.rest }
  const told = regionFromText(best.name, gazetteer, layout, mentions)
  if (told.regionCode === null) return { regionCode: null, place: '', rest: region.rest }
  return { regionCode: told.regionCode, place: gazetteer.get(told.regionCode)?.name ?? '', rest: bare }
}

/** Whether a name starts with what reads as a place of its own before the body's business: 桐泉县体育局. */
function isOwnPlace(name: string): boolean {
  const place = /^[\u4e00-\u9fff]{2,8}?[省市县区旗州盟]/.exec(name)
  return place !== null && kindOfBody(name.slice(place[0].length)) !== null
}

/**
 * The official form of what a body is: as the document prints it elsewhere (工信局 in the title, 工业和信息化局 in the
 * preface), else by the list of short names. A zone is its committee where the text has the committee.
 */
function officialRest(rest: string, candidates: Candidate[], text: string): string {
  const sector = sectorOf(rest)
  const longer = candidates
    .map(({ region }) => region.rest)
    .find(
      (other) =>
        other.length > rest.length &&
        // 市农业农村局 beside 某市农业局 is a later name with its level, no longer form.
        !/^[省市县区州旗]/.test(other) &&
        sector !== null &&
        sectorOf(other) === sector &&
        other.at(-1) === rest.at(-1) &&
        kindOfBody(other) === kindOfBody(rest) &&
        !other.includes(rest) &&
        isAbbreviation(rest, other),
    )
  if (longer !== undefined) return longer
  const official = officialName(rest)
  if (
    /(?:区|园|园区|新城)(?:\([^)]*\))?$/.test(official) &&
    kindOfBody(official) === 'zone' &&
    /管委会|管理委员会/.test(text)
  )
    return `${official}管理委员会`
  return official
}

/** Whether the characters of a short name stand in the long one in their order: 工信局, 工业和信息化局. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0
  for (const c of long) if (c === short[at]) at++
  return at === short.length
}

/** A district's body carries its city's name where the document writes the two together (威海市环翠区). */
function withCity(
  place: string,
  regionCode: string | null,
  gazetteer: Gazetteer,
  mentions: Map<string, number>,
): string {
  if (regionCode === null || !place.endsWith('区')) return place
  const [own, ...outer] = gazetteer.lineage(regionCode)
  const city = outer.find(({ name }) => name.endsWith('市')) // of a municipality's district: the municipality
  if (own === undefined || city === undefined || place !== own.name) return place
  return mentions.has(`${city.name}+${own.name}`) ? city.name + place : place
}

function ownNames(
  agency: string,
  place: string,
  rest: string,
  fullRest: string,
  candidates: Candidate[],
): string[] {
  const level = place.at(-1) ?? ''
  const names = new Set([
    agency.replaceAll('（', '(').replaceAll('）', ')'),
    place + rest,
    place + fullRest,
    rest,
    fullRest,
    level + rest,
    level + fullRest,
  ])
  for (const { kind, name, region } of candidates)
    if (kind !== 'mention' && kind !== 'subject' && kind !== 'contact' && kind !== 'publisher')
      names.add(name)
    else if (region.rest === rest || region.rest === fullRest) names.add(name)
  return [...names].filter((name) => name.length >= 2)
}
