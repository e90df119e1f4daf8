import type { FormId } from '#lib/model/form'
import { formInForce } from '#lib/model/form'
import type { Scope } from '#lib/model/agency'
import type { Region } from '#lib/model/region'
import type { Random } from './random.ts'

/** A body of the synthetic world that reports. */
export interface Body {
  name: string
  /** How its reports call it: 县工信局. */
  short: string
  region: Region
  prefecture: Region
  scope: Scope
  /** Which of the printings of the 2014 form its prefecture uses. */
  printing: '2014' | '2014-shandong' | '2014-fujian'
}

export interface World {
  regions: Region[]
  bodies: Body[]
}

const first = [...'云青明松柳溪龙泉梅枫桂霞锦碧兰竹鹤鹿虹晴澜岚沁芦荷棠榆槐樟岱']
const second = [...'岭川原浦坪湾塘岗洲陵台渡桥屏谷崖滩垣埠峪澳沙泽浜畈垭']
const sectors: readonly (readonly [string, string])[] = [
  ['工业和信息化局', '工信局'],
  ['商务局', '商务局'],
  ['发展和改革局', '发改局'],
  ['科学技术局', '科技局'],
  ['财政局', '财政局'],
  ['教育局', '教育局'],
  ['民政局', '民政局'],
  ['交通运输局', '交通运输局'],
  ['水利局', '水利局'],
  ['农业农村局', '农业农村局'],
  ['住房和城乡建设局', '住建局'],
  ['卫生健康局', '卫健局'],
  ['应急管理局', '应急局'],
  ['审计局', '审计局'],
  ['统计局', '统计局'],
]

/** Most counties that fit into the codes 990101–999999. */
export const mostCounties = 99 * 99

/**
 * Invents counties with their prefectures and bodies. Every name begins with 合成 and every code with 99. One county in
 * ten reports as a government for its whole area. Throws for more counties than there are codes.
 */
export function makeWorld(random: Random, counties: number, agencies = 1): World {
  if (counties < 1 || counties > mostCounties)
    throw new Error(`counties must be 1 to ${mostCounties}: ${counties}`)
  const regions: Region[] = [{ code: '990000', name: '合成省', level: 'province', parent: null }]
  const bodies: Body[] = []
  const perPrefecture = Math.max(9, Math.ceil(counties / 99))
  const stems = shuffled(random.fork('names'))
  let prefecture: Region = regions[0]!
  let printing: Body['printing'] = '2014'
  for (let i = 0; i < counties; i++) {
    const within = i % perPrefecture
    const outer = String(1 + Math.floor(i / perPrefecture)).padStart(2, '0')
    if (within === 0) {
      prefecture = {
        code: `99${outer}00`,
        name: `合成${stems[stems.length - Number(outer)]}市`,
        level: 'prefecture',
        parent: '990000',
      }
      printing = (['2014', '2014-shandong', '2014', '2014-fujian'] as const)[(Number(outer) - 1) % 4]!
      regions.push(prefecture)
    }
    const chance = random.fork(`county ${i}`)
    const seat = chance.pick(['县', '县', '县', '区', '市'])
    const region: Region = {
      code: `99${outer}${String(within + 1).padStart(2, '0')}`,
      name: `合成${nameOf(stems, i)}${seat}`,
      level: 'county',
      parent: prefecture.code,
    }
    regions.push(region)
    const start = chance.chance(0.6) ? 0 : chance.int(0, sectors.length - 1)
    for (let k = 0; k < agencies; k++) {
      const common = { region, prefecture, printing }
      if (k === 0 && i % 10 === 3)
        bodies.push({ ...common, name: `${region.name}人民政府`, short: `${seat}政府`, scope: 'area' })
      else {
        const [name, short] = sectors[(start + k) % sectors.length]!
        bodies.push({ ...common, name: region.name + name, short: seat + short, scope: 'agency' })
      }
    }
  }
  return { regions, bodies }
}

/** The form of a body's report for a year; one in twelve before 2019 has no statistics table. */
export function formOf(body: Body, year: number, random: Random): FormId {
  const inForce = formInForce(year)
  if (inForce === null || random.fork(`form ${year}`).chance(year < 2019 ? 0.08 : 0.02)) return 'none'
  return inForce === '2014' ? body.printing : inForce
}

function shuffled(random: Random): string[] {
  const stems = first.flatMap((a) => second.map((b) => a + b))
  for (let i = stems.length - 1; i > 0; i--) {
    const j = random.int(0, i)
    ;[stems[i], stems[j]] = [stems[j]!, stems[i]!]
  }
  return stems
}

/** Two characters, and beyond the last hundred of those three: no two counties share a name. */
function nameOf(stems: readonly string[], i: number): string {
  const most = stems.length - 100
  const third = ['', ...'东西南北上下中前后新古大小']
  return third[Math.floor(i / most)]! + stems[i % most]!
}
