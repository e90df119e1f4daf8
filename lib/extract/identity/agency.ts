import type { Scope } from '#lib/model/agency'
import type { Issue } from '#lib/model/issue'
import { sectorOf } from '#lib/model/sector'
import { finding } from '../findings/finding.ts'
import { foldedSlice, passage, type Layout } from '../text/layout.ts'
import type { Gazetteer } from './gazetteer.ts'
import { regionFromText, regionOfName, type RegionTold } from './region.ts'
import { officialName } from './shortNames.ts'
import type { Title } from './title.ts'

export interface AgencyTold {
  agency: string | null
  regionCode: string | null
  sector: string | null
  scope: Scope
  /** How the body is called in the document, folded: none of these is another body. */
  names: string[]
  issues: Issue[]
}

const ORG =
  '(?:人民政府办公[室厅]|人民政府|政府办公室|管理委员会|管委会|委员会|办事处|办公室|联合社|联合会|服务中心|中心|分局|支队|大队|公司|学院|管理处|建设处|管理站|局|委|厅|处|院|所|站|办|政府)'
const NAME = `([\\u4e00-\\u9fff]{2,32}?${ORG})`
const PREFACE = [
  new RegExp(`由${NAME}(?:按照|根据|依据|综合|负责|办公室|编制|编写|结合|,|\\()`),
  new RegExp(
    `(?:请|可)(?:直接)?(?:与|向|同|和|致电|联系)(?:我局)?${NAME}(?:政府信息公开|政务公开)?(?:[^,。]{0,16}?)(?:联系|咨询|反映|查询|\\(|,|:)`,
  ),
  new RegExp(`单位名称:${NAME}`),
  new RegExp(
    `(?:根据|按照)[^。]{4,120}?(?:要求|规定|精神)\\)?,(?:现由|由|特)?${NAME}(?:编制|公布|现将|向社会|全面总结|特编制)`,
  ),
]
const LOCAL =
  /(?:^|[^\u4e00-\u9fff])((?:省|市|县|区|州|旗)[\u4e00-\u9fff]{2,10}?(?:管理委员会|委员会|管委会|局|委))/g

interface Candidate {
  name: string
  quote: { quote: string; start: number; end: number }
  weight: number
}

/** Whose report it is and where: the title first, then preface, signature and what the prose calls the body. */
export function tellAgency(layout: Layout, title: Title | null, gazetteer: Gazetteer): AgencyTold {
  const text = layout.folded.text
  const issues: Issue[] = []
  const candidates = collect(layout, title)
  const mentions = gazetteer.mentions(text)
  let best: { candidate: Candidate; region: RegionTold } | null = null
  for (const candidate of candidates) {
    const region = regionOfName(candidate.name, gazetteer, text, mentions)
    if (best === null || (region.isNamed && !best.region.isNamed)) best = { candidate, region }
    if (region.isNamed) break
  }
  if (best === null) {
    const local = localName(text)
    if (local !== null)
      best = {
        candidate: {
          name: local.name,
          quote: passage(layout, local.at, local.at + local.name.length),
          weight: 0,
        },
        region: { regionCode: null, isNamed: false, rest: local.name, place: '', evidence: null },
      }
  }
  if (best === null) {
    issues.push(
      finding(
        'agency-unknown',
        { zh: '标题、序言和正文都没有写明报告单位', en: 'Title, preface and prose do not name the body' },
        null,
      ),
    )
    return { agency: null, regionCode: null, sector: null, scope: 'agency', names: [], issues }
  }
  let { regionCode } = best.region
  let place = best.region.place
  let rest = best.region.rest
  if (!best.region.isNamed) {
    const told = regionFromText(best.candidate.name, gazetteer, layout, mentions)
    regionCode = told.regionCode
    if (regionCode !== null) {
      place = gazetteer.get(regionCode)?.name ?? ''
      rest = rest.replace(/^(我|本)?(省|市|县|区|州|旗)(?=[\u4e00-\u9fff])/, '')
    }
  }
  if (regionCode === null)
    issues.push(
      finding('region-unknown', { zh: `无法确定“${best.candidate.name}”所在地区`, en: 'The region of the body cannot be told' }, best.candidate.quote), // prettier-ignore
    )
  const isArea = /^(人民政府|政府)?$/.test(rest)
  const fullRest = isArea
    ? '人民政府'
    : (longerForm(rest, candidates, gazetteer, text, mentions) ?? officialName(rest))
  const agency = withCity(place, regionCode, gazetteer, mentions) + fullRest
  return {
    agency,
    regionCode,
    sector: sectorOf(agency),
    scope: isArea ? 'area' : 'agency',
    names: ownNames(agency, place, rest, fullRest, candidates),
    issues,
  }
}

function collect(layout: Layout, title: Title | null): Candidate[] {
  const text = layout.folded.text
  const found: Candidate[] = []
  const add = (name: string, from: number, weight: number) => {
    const clean = name.replace(/^(本报告|我们|现将|以下简称|将)/, '')
    if (clean.length >= 3)
      found.push({ name: clean, quote: passage(layout, from, from + name.length), weight })
  }
  if (title !== null && title.body.length >= 2) {
    const body = title.body.replace(/(关于)?$/, '')
    found.push({ name: body, quote: title, weight: 5 })
  }
  const head = layout.lines.filter((line) => line.kind === 'text').slice(0, 10)
  for (const line of head) {
    const folded = foldedSlice(layout, line.from, line.to)
    if (new RegExp(`^${NAME}$`).test(folded) && !/^[一二三四五六七八九十]、/.test(folded))
      add(folded, line.from, 4)
  }
  for (const [i, pattern] of PREFACE.entries()) {
    const match = pattern.exec(text)
    if (match !== null) add(match[1]!, match.index + match[0].indexOf(match[1]!), 3 - i * 0.1)
  }
  return found
}

/** 县工信局 and the like: how a text without a title calls its own body most often. */
function localName(text: string): { name: string; at: number } | null {
  const counts = new Map<string, { n: number; at: number }>()
  for (const match of text.matchAll(LOCAL)) {
    const name = match[1]!
    if (sectorOf(name) === null) continue
    const known = counts.get(name)
    const at = match.index + match[0].indexOf(name)
    if (known === undefined) counts.set(name, { n: 1, at })
    else known.n++
  }
  const best = [...counts].sort((a, b) => b[1].n - a[1].n || a[1].at - b[1].at)[0]
  return best === undefined ? null : { name: best[0], at: best[1].at }
}

/** The official form of a short name, where the document prints it elsewhere: 工信局 in the title, 工业和信息化局 in the preface. */
function longerForm(
  rest: string,
  candidates: Candidate[],
  gazetteer: Gazetteer,
  text: string,
  mentions: Map<string, number>,
): string | null {
  const sector = sectorOf(rest)
  const longer = candidates
    .map((candidate) => regionOfName(candidate.name, gazetteer, text, mentions).rest)
    .filter(
      (other) =>
        other.length > rest.length &&
        sector !== null &&
        sectorOf(other) === sector &&
        other.at(-1) === rest.at(-1),
    )
    .filter((other) => !other.includes(rest))
  return longer[0] ?? null
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
    agency,
    place + rest,
    place + fullRest,
    rest,
    fullRest,
    level + rest,
    level + fullRest,
  ])
  for (const candidate of candidates) names.add(candidate.name)
  return [...names].filter((name) => name.length >= 2)
}
