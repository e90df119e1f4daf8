/** The first sign of each pinyin letter in the collation of the Unicode CLDR; I, U and V begin no syllable. */
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ'
const firstSigns = [...'阿八嚓咑妸发旮哈丌咔垃妈拏噢趴七呥仨它穵夕丫匝']
const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin')

/** Signs that are read otherwise in the name of some place than in the collation: 长春, 重庆, 厦门, 番禺, 东阿. */
const otherReadings: Record<string, string> = {
  长: 'C',
  重: 'C',
  厦: 'X',
  番: 'P',
  阿: 'E',
  埔: 'P',
  涡: 'G',
  浚: 'X',
  蔚: 'Y',
  尉: 'Y',
  铅: 'Y',
  枞: 'Z',
  泌: 'B',
  筠: 'J',
  栖: 'X',
  曾: 'Z',
  圩: 'X',
  乐: 'Y',
  堡: 'P',
}

/**
 * The pinyin initials of a name in capitals, every reading that is likely: 微山县 → ['WSX'], 长治市 → ['ZZS', 'CZS'].
 * Other signs than Han stand for themselves.
 */
export function initialsOf(name: string): string[] {
  let readings = ['']
  for (const sign of name) {
    const options = [initialOf(sign), otherReadings[sign] ?? ''].filter((one) => one !== '')
    readings = readings.flatMap((before) => options.map((one) => before + one)).slice(0, 8)
  }
  return readings
}

function initialOf(sign: string): string {
  if (!/\p{Script=Han}/u.test(sign)) return sign.toUpperCase()
  const place = firstSigns.findLastIndex((first) => pinyin.compare(first, sign) <= 0)
  return letters[place] ?? sign
}
