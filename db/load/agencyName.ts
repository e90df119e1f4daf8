import type { Region } from '#lib/model/region'
import { ancestorCode } from '#lib/model/region'

/** A name without a transcriber's remark that it is inferred: `北碚区住房和城乡建设委员会 (inferred)`. */
export function plainName(name: string): string {
  return name.replace(/\s*[(（][^()（）]*(inferred|推断)[^()（）]*[)）]\s*$/i, '')
}

/**
 * The part of a body's name that tells it from others in its region: without the names of the region and of what that
 * lies in, and without remarks in brackets. 威海市环翠区工业和信息化局 and 环翠区工业和信息化局 are one body.
 */
export function coreName(
  name: string,
  regionCode: string | null,
  regions: ReadonlyMap<string, Region>,
): string {
  let core = plainName(name).replace(/\s+/g, '')
  if (regionCode === null) return core
  const codes = [ancestorCode(regionCode, 'province'), ancestorCode(regionCode, 'prefecture'), regionCode]
  for (const code of new Set(codes)) {
    const region = regions.get(code)
    if (region !== undefined && core.startsWith(region.name) && core.length > region.name.length)
      core = core.slice(region.name.length)
  }
  // 四会市人民政府贞山街道办事处 is 四会市贞山街道办事处.
  return core.replace(/管委会$/, '管理委员会').replace(/^人民政府(?=.{2,8}街道办事处$)/, '')
}

/** The name to show of two spellings of one body: the longer, of equals the first in code order. */
export function fullerName(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b
  return a < b ? a : b
}
