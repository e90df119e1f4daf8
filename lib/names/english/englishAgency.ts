import type { Agency } from '#lib/model/agency'
import { ancestorCode, regionLevels, type Region } from '#lib/model/region'
import { hasOneReading } from '#lib/sounds/hasOneReading'
import { readingsOf } from '#lib/sounds/readingsOf'
import { placeForms } from '../placeForms.ts'
import { serviceWords } from './bodyWords.ts'
import { englishLine } from './englishLine.ts'
import { englishRegion, englishStem } from './englishRegion.ts'
import { unsure } from './spelledPlaces.ts'
import { spelledOut } from './spelledOut.ts'
import { zoneKinds } from './zoneKinds.ts'

type Regions = ReadonlyMap<string, Region>

/** A place that a body's name begins with: Weishan County, and Weishan alone. */
interface Place {
  full: string
  stem: string
}

/**
 * A body's name in English: the place and the translated kind of body, 微山县工业和信息化局 → Weishan County Bureau of Industry and Information
 * Technology. Null where a part of the name has no certain English; then the Chinese name stands alone.
 */
export function englishAgency(
  { name, regionCode }: Pick<Agency, 'name' | 'regionCode'>,
  regions: Regions,
): string | null {
  if (regionCode === null) return null
  let rest = name.replace(/\s+/g, '')
  let place: Place | null = null
  for (const level of regionLevels) {
    const region = regions.get(ancestorCode(regionCode, level))
    const form =
      region && placeForms(region.name).find((one) => rest.startsWith(one) && rest.length > one.length)
    if (region === undefined || form === undefined) continue
    rest = rest.slice(form.length)
    const full = englishRegion(region, regions)
    if (full === null) return null
    place = { full, stem: englishStem(full) }
  }
  if (place === null) return null
  return branchOf(rest, place, regionCode, regions) ?? bodyOf(rest, place, regionCode)
}

/** 公共资源交易服务中心汶上分中心: a branch that stands behind the body it belongs to. */
function branchOf(rest: string, place: Place, regionCode: string, regions: Regions): string | null {
  const [, body = '', where = ''] = /^(.+中心)(.{2,6})分中心$/.exec(rest) ?? []
  const own = regions.get(regionCode)
  if (own === undefined || !placeForms(own.name).includes(where)) return null
  const [whole, branch] = [bodyOf(body, place, regionCode), englishRegion(own, regions)]
  return whole === null || branch === null ? null : `${whole}, ${englishStem(branch)} Branch`
}

function bodyOf(rest: string, { full, stem }: Place, regionCode: string): string | null {
  const zone = /^(.+)(?:管理委员会|管委会)$/.exec(rest)?.[1]
  const zoneKind = zoneKinds.find(([zh]) => zh === zone)?.[1]
  if (zoneKind !== undefined) return `${stem} ${zoneKind} Administrative Committee`
  if (rest === '人民政府') return `${full} People’s Government`
  if (rest === '人民政府办公室') return `${full} People’s Government Office`
  if (rest === '人民政府办公厅') return `General Office of the People’s Government of ${full}`
  const seat = /^(?:人民政府)?(.{2,4}?)(镇人民政府|乡人民政府|街道办事处)$/.exec(rest)
  if (seat !== null) {
    const [, name = '', kind = ''] = seat
    // The name of a town is in no list of ours: it is read only where there is one way to.
    if (unsure.test(regionCode) || !hasOneReading(name)) return null
    return `${full} ${spelledOut(readingsOf(name)[0] ?? '')} ${seatKinds[kind as keyof typeof seatKinds]}`
  }
  const service = /^(.+)(中心|处)$/.exec(rest)
  if (service !== null) {
    const line = serviceWords.get(service[1] ?? '')
    return line === undefined ? null : `${full} ${line} ${service[2] === '处' ? 'Office' : 'Center'}`
  }
  const [, line = '', kind = ''] = /^(?:人民政府)?(.+?)(委员会|委|局|厅|办公室)$/.exec(rest) ?? []
  const english = line === '' ? null : englishLine(line)
  if (english === null) return null
  if (kind === '办公室') return `${full} ${english} Office`
  return `${full} ${kind === '局' ? 'Bureau' : kind === '厅' ? 'Department' : 'Commission'} of ${english}`
}

const seatKinds = {
  镇人民政府: 'Town People’s Government',
  乡人民政府: 'Township People’s Government',
  街道办事处: 'Subdistrict Office',
} as const
