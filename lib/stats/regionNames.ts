import { betweenRegions } from '#lib/model/betweenRegions'
import { levelOfCode, type Region } from '#lib/model/region'

/** What regions are called. A code that the list does not know is called by its code. */
export interface RegionNames {
  /** 东城区; 北京市 for its 市辖区. */
  name: (code: string) => string
  /** The name after that of the next division above that has a name of its own: 北京市朝阳区, 长春市朝阳区. */
  longName: (code: string) => string
}

export function regionNames(regions: readonly Region[]): RegionNames {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const parentOf = (code: string): Region | undefined => {
    let parent = byCode.get(byCode.get(code)?.parent ?? '')
    while (parent !== undefined && betweenRegions.has(parent.name)) parent = byCode.get(parent.parent ?? '')
    return parent
  }
  const name = (code: string): string => {
    const region = byCode.get(code)
    if (region === undefined) return code
    if (levelOfCode(code) === 'county' || !betweenRegions.has(region.name)) return region.name
    const parent = parentOf(code)?.name ?? ''
    return region.name === '市辖区' ? parent : `${parent}${region.name.replace(/^省/, '')}`
  }
  return {
    name,
    longName: (code) => {
      const parent = parentOf(code)?.name ?? ''
      const own = name(code)
      return own.startsWith(parent) ? own : `${parent}${own}`
    },
  }
}
