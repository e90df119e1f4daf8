import { autonomousName } from './autonomousName.ts'

const kind = /(?:林区|特区|新区|地区|省|市|县|区|旗|盟)$/
const shortOf = { 自治区: '区', 自治州: '州', 自治县: '县', 自治旗: '旗' } as const

/**
 * What a division is called, the full name first: 微山县 → 微山县, 微山; 秀山土家族苗族自治县 → also 秀山县 and 秀山; 浦东新区 → also 浦东. A
 * form has at least two characters: 蔚县 has only its name.
 */
export function placeForms(name: string): string[] {
  const autonomous = autonomousName(name)
  if (autonomous !== null) {
    const { place } = autonomous
    if (autonomous.kind === '自治区') return [name, place]
    const short = `${place.replace(/族$/, '')}${shortOf[autonomous.kind]}`
    return [...new Set([name, short, ...(place.length > 1 ? [place] : [])])]
  }
  const stem = name.replace(kind, '')
  return stem.length > 1 && stem !== name ? [name, stem] : [name]
}
