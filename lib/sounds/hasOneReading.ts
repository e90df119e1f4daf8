import { polyphonic } from 'pinyin-pro'

/** Whether every character of a name is read in one way only, tones aside: then no dictionary of places is needed to read it. */
export function hasOneReading(name: string): boolean {
  return polyphonic(name, { toneType: 'none', type: 'array' }).every(
    (readings) => new Set(readings).size === 1 && readings[0] !== '',
  )
}
