import { ancestorCode, type Region } from '#lib/model/region'

/** Regions by name, for telling which region a name in a text is. Built once for a catalogue of regions. */
export class Gazetteer {
  private readonly byCode = new Map<string, Region>()
  private readonly byName = new Map<string, Region[]>()
  private readonly byStem = new Map<string, Region[]>()
  readonly longest: number

  constructor(regions: readonly Region[]) {
    let longest = 0
    for (const region of regions) {
      this.byCode.set(region.code, region)
      if (/^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(region.name)) continue
      push(this.byName, region.name, region)
      push(this.byStem, stemOf(region.name), region)
      longest = Math.max(longest, region.name.length)
    }
    this.longest = longest
  }

  get(code: string): Region | undefined {
    return this.byCode.get(code)
  }

  named(name: string): readonly Region[] {
    return this.byName.get(name) ?? []
  }

  /** Regions whose name without 省, 市, 县, 区 … is this. */
  stemmed(stem: string): readonly Region[] {
    return this.byStem.get(stem) ?? []
  }

  /** The region itself and what it lies in, from the innermost out. */
  lineage(code: string): Region[] {
    const codes = new Set([code, ancestorCode(code, 'prefecture'), ancestorCode(code, 'province')])
    return [...codes].flatMap((c) => this.byCode.get(c) ?? [])
  }

  /**
   * Every full name of a region that a text mentions, with how often; `威海市+环翠区` where one stands right before the
   * other.
   */
  mentions(text: string): Map<string, number> {
    const found = new Map<string, number>()
    let before = { name: '', end: -1 }
    for (let i = 1; i < text.length; i++) {
      if (!'省市县区旗盟州'.includes(text[i]!)) continue
      for (let length = Math.min(this.longest, i + 1); length >= 2; length--) {
        const name = text.slice(i + 1 - length, i + 1)
        if (!this.byName.has(name)) continue
        // 县委和县政府 names no 和县.
        if (length === 2 && '委政工局级直人域里内各的'.includes(text[i + 1] ?? '委')) break
        found.set(name, (found.get(name) ?? 0) + 1)
        if (before.end === i + 1 - length) {
          const pair = `${before.name}+${name}`
          found.set(pair, (found.get(pair) ?? 0) + 1)
        }
        before = { name, end: i + 1 }
        break
      }
    }
    return found
  }
}

function push(map: Map<string, Region[]>, key: string, region: Region) {
  const known = map.get(key)
  if (known === undefined) map.set(key, [region])
  else known.push(region)
}

const SUFFIX =
  /(?:(?:[\u4e00-\u65ce\u65d0-\u9fff]{1,3}族)+自治[县州旗区]|维吾尔自治区|壮族自治区|回族自治区|自治[区州县旗]|特别行政区|地区|林区|特区|新区|矿区|[省市县区旗盟])$/

/** A region's name without its suffix, of two characters or more: 微山县 → 微山; 秀山土家族苗族自治县 → 秀山. */
export function stemOf(name: string): string {
  const stem = name.replace(SUFFIX, '')
  return stem.length >= 2 ? stem : name
}
