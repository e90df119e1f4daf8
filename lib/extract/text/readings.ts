/** A reading of the character before it, in brackets: 镇(zhèn). Mirrors of pages in traditional characters print them. */
const READING = /([\u3400-\u9fff])([(（])([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6})([)）])/g
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/

/** The document with readings of its characters replaced by blanks of the same length, so that offsets hold. */
export function withoutReadings(text: string): string {
  return text.replace(READING, (whole, character: string, _: string, reading: string) =>
    TONED.test(reading) ? character + ' '.repeat(whole.length - character.length) : whole,
  )
}
