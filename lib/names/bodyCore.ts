import { ancestorCode, regionLevels, type Region } from '#lib/model/region'
import { placeForms } from './placeForms.ts'

/**
 * A body's name without the places it lies in, however they are called: 济宁市公共资源交易服务中心汶上分中心 → 公共资源交易服务中心汶上分中心,
 * 五华科技产业园管理委员会 → 科技产业园管理委员会. At least two characters remain.
 */
export function bodyCore(
  name: string,
  regionCode: string | null,
  regions: ReadonlyMap<string, Region>,
): string {
  let core = name.replace(/\s+/g, '')
  if (regionCode === null) return core
  for (const level of regionLevels) {
    const region = regions.get(ancestorCode(regionCode, level))
    if (region === undefined) continue
    const form = placeForms(region.name).find((one) => core.startsWith(one) && core.length - one.length > 1)
    if (form !== undefined) core = core.slice(form.length)
  }
  return core
}
