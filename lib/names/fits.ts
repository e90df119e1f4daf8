/**
 * How well a typed text fits a name; the smaller the better. The first three are exact: the text says which one is meant, as long as
 * no other is called so.
 */
export const fits = {
  /** The code, the id or the name. */
  name: 0,
  /** A usual short form: 微山, 微山县工信局. */
  short: 1,
  /** Pinyin or initials of the name or a short form. */
  sound: 2,
  /** The beginning of it. */
  begin: 3,
  /** A part of it, or what it lies in. */
  part: 4,
  /** The name in words of other years and provinces; the beginning of its pinyin. */
  kindred: 5,
  /** Characters or initials of it in their order. */
  loose: 6,
} as const

export type Fit = (typeof fits)[keyof typeof fits]

/** The worse of two fits. */
export function worse(a: Fit, b: Fit): Fit {
  return a > b ? a : b
}

/** The better of some fits; null where there is none. */
export function best(...all: (Fit | null)[]): Fit | null {
  let least: Fit | null = null
  for (const one of all) if (one !== null && (least === null || one < least)) least = one
  return least
}
