import { pinyin } from 'pinyin-pro'

/** Signs that the name of some place reads otherwise than the dictionary: 蔚县, 尉犁县, 泌阳县, 涡阳县, 黄陂区, 歙县. */
const otherReadings: Record<string, string> = {
  番: 'P',
  阿: 'E',
  埔: 'P',
  涡: 'G',
  浚: 'X',
  蔚: 'Y',
  尉: 'Y',
  枞: 'Z',
  泌: 'B',
  筠: 'J',
  栖: 'X',
  曾: 'Z',
  圩: 'X',
  乐: 'Y',
  堡: 'P',
  泊: 'B',
  调: 'D',
  箐: 'Q',
  歙: 'S',
  陂: 'P',
  荥: 'X',
}

/**
 * The pinyin initials of a name in capitals, every reading that is likely: 微山县 → ['WSX'], 蔚县 → ['WX', 'YX']. Other signs
 * than Han stand for themselves.
 */
export function initialsOf(name: string): string[] {
  const signs = [...name]
  const read = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
  let readings = ['']
  signs.forEach((sign, place) => {
    const own = (read[place] ?? sign).slice(0, 1).toUpperCase()
    const options = [...new Set([own, otherReadings[sign] ?? own])]
    readings = readings.flatMap((before) => options.map((one) => before + one)).slice(0, 8)
  })
  return readings
}
