import { ethnicGroups } from '#lib/model/ethnicGroups'

/** An autonomous division's name in its parts: 长阳 · 土家族 · 自治县. */
export interface AutonomousName {
  place: string
  /** The peoples, each as its row of `ethnicGroups`; none of 西藏自治区. */
  peoples: (readonly [zh: string, en: string])[]
  kind: '自治区' | '自治州' | '自治县' | '自治旗'
}

const kinds = ['自治区', '自治州', '自治县', '自治旗'] as const

/** The parts of an autonomous division's name; null for another one. */
export function autonomousName(name: string): AutonomousName | null {
  const kind = kinds.find((one) => name.endsWith(one))
  if (kind === undefined) return null
  let place = name.slice(0, -kind.length)
  const peoples: AutonomousName['peoples'] = []
  for (;;) {
    const people = ethnicGroups.find(([zh]) => place.endsWith(zh))
    // 鄂温克族自治旗 and 东乡族自治县 have no name but that of their people; 内蒙古 is a place.
    if (people === undefined || place.length - people[0].length < 1 || place === '内蒙古') break
    place = place.slice(0, -people[0].length)
    peoples.unshift(people)
  }
  return { place, peoples, kind }
}
