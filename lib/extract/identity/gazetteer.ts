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
   * Every full name of a region that a text mentions at the start of a word, with how often; `威海市+环翠区` where one
   * stands right before the other. 某新城区 mentions no 新城区, and 东区 alone is no name of a region but behind its city's.
   */
  mentions(text: string): Map<string, number> {
    const found = new Map<string, number>()
    let before = { name: '', end: -1 }
    for (let i = 1; i < text.length; i++) {
      if (!'省市县区旗盟州'.includes(text[i]!)) continue
      for (let length = Math.min(this.longest, i + 1); length >= 2; length--) {
        const name = text.slice(i + 1 - length, i + 1)
        if (!this.byName.has(name)) continue
        const start = i + 1 - length
        const isInner = before.end === start
        // 县委和县政府 names no 和县.
        if (length === 2 && !isInner && '委政工局级直人域里内各的'.includes(text[i + 1] ?? '委')) break
        if (!isInner && (isAmbiguousName(name) || !startsWord(text, start))) continue
        found.set(name, (found.get(name) ?? 0) + 1)
        if (isInner) {
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

/** 东区, 郊区, 城区: words of any city, which name a region only behind the city's name. */
export function isAmbiguousName(name: string): boolean {
  return /^(?:[东西南北中城郊矿新市]|[东西南北]城|城[东西南北关中])区$/.test(name) && name.length === 2
}

/** Characters that end the word before a place's name: 由微山县…, 现公布微山县…, 与微山县…. */
const BEFORE_A_NAME =
  '在由与和向及对从为以将的是如至到经据照请布于现年月日属同或了过赴驻找则称即按据依系询站址展入编制成表行使用立来于达告'

function startsWord(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === undefined || !/[\u4e00-\u9fff]/.test(before)) return true
  if (BEFORE_A_NAME.includes(before)) return true
  // 全市某县, 我省某市: the level alone is no place of its own.
  return /[全各本我该][省市县区州旗]$|中共$|自治区$/.test(text.slice(Math.max(0, at - 3), at))
}

function push(map: Map<string, Region[]>, key: string, region: Region) {
  const known = map.get(key)
  if (known === undefined) map.set(key, [region])
  else known.push(region)
}

/** Peoples that autonomous divisions are named for, as they stand in seeds/regions.csv, with 族 or without. */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|独龙|裕固|保安|鄂温克|鄂伦春|各'
const SUFFIX = new RegExp(
  `(?:(?:(?:${PEOPLES})族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔|鄂伦春)+自治[县州旗区]|自治[区州县旗]|特别行政区|地区|林区|特区|新区|矿区|[省市县区旗盟])$`,
)

/** A region's name without its suffix, of two characters or more: 微山县 → 微山; 秀山土家族苗族自治县 → 秀山. */
export function stemOf(name: string): string {
  const stem = name.replace(SUFFIX, '')
  if (stem.length >= 2) return stem
  const plain = name.replace(/自治[区州县旗]$/, '') // 内蒙古, 鄂伦春
  return plain.length >= 2 ? plain : name
}
