import { liesWithin } from '#lib/model/region'

/** A division that a text begins with, and what comes after its name. */
export interface StartingPlace {
  code: string
  rest: string
}

/** The longest form of a name: that of an autonomous county has fewer characters, its pinyin fewer letters than this. */
const longest = 64

/**
 * Every way to read divisions at the start of a text: 济宁市微山县工信局 begins with 济宁市, and with 微山县 in it. After a division only one
 * that lies in it is read. `forms` are codes by names, or by letters.
 */
export function placesAtStart(
  typed: string,
  forms: ReadonlyMap<string, readonly string[]>,
  within: ReadonlySet<string> | null = null,
): StartingPlace[] {
  const found: StartingPlace[] = []
  for (let length = 2; length <= Math.min(typed.length, longest); length++) {
    const codes = (forms.get(typed.slice(0, length)) ?? []).filter(
      (code) => within === null || [...within].some((outer) => outer !== code && liesWithin(code, outer)),
    )
    if (codes.length === 0) continue
    const rest = typed.slice(length)
    for (const code of codes) found.push({ code, rest })
    if (rest !== '') found.push(...placesAtStart(rest, forms, new Set(codes)))
  }
  return found
}
