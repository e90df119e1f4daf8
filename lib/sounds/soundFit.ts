/** Where typed letters stand in the pinyin of a name: at the begin of it or of its initials, or among the initials. */
export type SoundFit = 'begin' | 'within'

/**
 * The letters that a reader typed for pinyin, as `soundFit` compares them: small, ü as v, the sign that parts syllables left out.
 * Null where anything but letters is typed.
 */
export function typedLetters(typed: string): string | null {
  const letters = typed.toLowerCase().replaceAll('ü', 'v').replace(/['’]/g, '')
  return /^[a-z]+$/.test(letters) ? letters : null
}

/**
 * How the letters fit a name by one of its readings (`readingsOf`), the better fit first; null where they fit none. They may be
 * the pinyin as a whole (weishanxian) or its initials (wsx).
 */
export function soundFit(readings: readonly string[], letters: string): SoundFit | null {
  let best: SoundFit | null = null
  for (const reading of readings) {
    const syllables = reading.split(' ')
    const initials = syllables.map((one) => one.slice(0, 1)).join('')
    if (initials.startsWith(letters) || syllables.join('').startsWith(letters)) return 'begin'
    if (initials.includes(letters)) best = 'within'
  }
  return best
}
