/** Pinyin syllables, separated by spaces, as a name is written: lu an → Lu'an, lv liang → Lüliang. */
export function spelledOut(reading: string): string {
  const joined = reading
    .split(' ')
    .map((syllable, i) => (i > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}
