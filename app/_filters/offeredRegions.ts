import type { Choices, RegionChoice } from './choices.ts'

/** More regions than this are not offered all at once. */
const most = 400

const isPrefecture = ({ code }: RegionChoice) => code.endsWith('00')
const prefectureOf = (code: string) => `${code.slice(0, 4)}00`

/**
 * The regions that a select offers: all of them, or where they are many the provinces and prefectures, with the counties of those
 * that are chosen, so that a county is reached in two steps.
 */
export function offeredRegions(
  provinces: Choices['provinces'],
  chosen: readonly string[],
): Choices['provinces'] {
  if (provinces.reduce((sum, province) => sum + 1 + province.inside.length, 0) <= most) return provinces
  const opened = new Set(chosen.map((code) => (code.endsWith('0000') ? code : prefectureOf(code))))
  return provinces.map((province) => {
    const prefectures = new Set(province.inside.filter(isPrefecture).map(({ code }) => code))
    return {
      ...province,
      inside: province.inside.filter(
        (one) =>
          isPrefecture(one) ||
          opened.has(province.code) ||
          opened.has(prefectureOf(one.code)) ||
          !prefectures.has(prefectureOf(one.code)),
      ),
    }
  })
}
