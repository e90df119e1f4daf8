import { ancestorCode, type Region } from '#lib/model/region'
import { isYear } from '#lib/model/year'
import type { Refused, Told } from './summary.ts'

/**
 * Whose report was refused, as far as it is sure: what came with the document or row, else what its file is called. A wrong place is
 * worse than none: a region must be known, a name must mean one county, a year must be that of a report.
 */
export function tellRefused(refused: Refused, regions: ReadonlyMap<string, Region>): Told {
  const { told } = refused
  const named = refused.place === '' ? toldByName(nameOf(refused.file), regions) : null
  const code = told?.regionCode ?? named?.regionCode ?? null
  const year = told?.year ?? named?.year ?? null
  return {
    agency: told?.agency?.trim() || named?.agency || null,
    regionCode: code !== null && isRegion(code, regions) ? code : null,
    year: year !== null && isYear(year) ? year : null,
  }
}

const isRegion = (code: string, regions: ReadonlyMap<string, Region>) =>
  /^\d{6}$/.test(code) && regions.has(ancestorCode(code, 'province'))

/** The last part of a path, of an archive's member too, without its ending. */
const nameOf = (path: string) =>
  (path.split(/[\\/!]/).at(-1) ?? '').replace(/\.[A-Za-z]{2,5}$/, '').normalize('NFC')

const BODY = /^([\u4e00-\u9fff]{2,30}?(?:局|委员会|办公室|管委会|人民政府|街道办事处|中心))(?=20\d\d年|关于)/
/** A year that is not part of a date. */
const YEAR = /(?<!\d)(20\d\d)年(?!\d{1,2}月)/g

/** What a file's name says: 370826-2018, 微山县工业和信息化局2018年政府信息公开工作年度报告. */
export function toldByName(name: string, regions: ReadonlyMap<string, Region>): Told {
  const coded = /^(\d{6})[-_ ](20\d\d)(?!\d)/.exec(name)
  const codes = [...new Set(name.match(/(?<!\d)\d{6}(?!\d)/g) ?? [])].filter((code) => regions.has(code))
  const places = countiesIn(name, regions)
  const code = codes.length === 1 ? codes[0]! : codes.length === 0 && places.length === 1 ? places[0]! : null
  const isReport = /报告|信息公开|政务公开/.test(name)
  const years = isReport ? [...new Set([...name.matchAll(YEAR)].map((match) => Number(match[1])))] : []
  const year =
    years.length === 1
      ? years[0]!
      : years.length === 0 && coded !== null && regions.has(coded[1]!)
        ? Number(coded[2])
        : null
  return { agency: BODY.exec(name)?.[1] ?? null, regionCode: code, year }
}

/** Codes of the counties whose full name stands in a name, of those that contain each other the longest. */
function countiesIn(name: string, regions: ReadonlyMap<string, Region>): string[] {
  const found = [...regions.values()].filter(
    (region) => region.level === 'county' && region.name.length >= 3 && name.includes(region.name),
  )
  return found
    .filter((one) => !found.some((other) => other.name !== one.name && other.name.includes(one.name)))
    .map(({ code }) => code)
}
