import type { Region } from '#lib/model/region'
import { stemOf } from './gazetteer.ts'
import { soundsOfRegions } from './soundsOfRegions.ts'

let sounds: Map<string, string[]> | null = null

function soundsOf(character: string): string[] {
  if (sounds === null) {
    sounds = new Map()
    for (const [, sound, characters] of soundsOfRegions.matchAll(/([a-z]+)([^a-z\s]+)/g))
      for (const c of characters!) sounds.set(c, [...(sounds.get(c) ?? []), sound!])
  }
  return sounds.get(character) ?? []
}

/** The names of government sites that a folded text prints: `www.yiyuan.gov.cn` gives yiyuan, `ws.cq.gov.cn` ws and cq. */
export function siteNames(folded: string): string[] {
  const names = new Set<string>()
  for (const match of folded.matchAll(/((?:[a-z0-9-]{2,30}\.){1,4})gov\.cn/gi))
    for (const name of match[1]!.toLowerCase().split('.')) if (name !== '' && name !== 'www') names.add(name)
  return [...names]
}

/**
 * Whether a site's name is a region's in pinyin or initials, with the outer region's initials before it or without:
 * yiyuan or yyx for 沂源县, gztongzi for 贵州 桐梓县, bjxch for 北京 西城.
 * @param outer what the region lies in, from the innermost out
 */
export function isSiteOf(site: string, region: Region, outer: readonly Region[]): boolean {
  const stem = stemOf(region.name)
  const before = outer.map((one) => initials(stemOf(one.name))).filter((letters) => letters !== '')
  const prefix = before.length === 0 ? '' : `(?:${before.join('|')})?`
  const level = initials(region.name.slice(stem.length))
  const whole = spelled(stem)
  if (whole === '') return false
  const rest = level === '' ? '' : `(?:${level}|${spelled(region.name.slice(stem.length))})?`
  if (new RegExp(`^${prefix}${whole}${rest}$`).test(site)) return true
  if (before.length > 0 && new RegExp(`^(?:${before.join('|')})${initials(stem)}$`).test(site)) return true
  return level !== '' && new RegExp(`^${prefix}${initials(stem)}${level}(?:zf|rmzf)?$`).test(site)
}

const spelled = (name: string) => pattern(name, (sound) => sound)
const initials = (name: string) => pattern(name, (sound) => sound[0]!)

function pattern(name: string, letters: (sound: string) => string): string {
  const parts = [...name].map((c) => [...new Set(soundsOf(c).map(letters))])
  if (parts.some((part) => part.length === 0)) return ''
  return parts.map((part) => (part.length === 1 ? part[0]! : `(?:${part.join('|')})`)).join('')
}
