import { pinyin } from 'pinyin-pro'
import { placeReadings, placeSigns } from './placeReadings.ts'

/**
 * How a name may be read: syllables of pinyin separated by spaces, in small letters without tones, ü as v; other signs than Han stand
 * for themselves. First as the place is called, then as the dictionary reads it, where that differs, because many type it so:
 * 蔚县 → ['yu xian', 'wei xian'], 微山县 → ['wei shan xian'].
 */
export function readingsOf(name: string): string[] {
  const dictionary = pinyin(name, { toneType: 'none', type: 'array', v: true }).map((one) =>
    one.toLowerCase(),
  )
  const own = [...name].map((sign, i) => placeSigns.get(sign) ?? dictionary[i]!)
  for (const [place, syllables] of placeReadings)
    for (let at = name.indexOf(place); at !== -1; at = name.indexOf(place, at + 1))
      own.splice([...name.slice(0, at)].length, syllables.length, ...syllables)
  return [...new Set([own.join(' '), dictionary.join(' ')])]
}
