import type { EChartsCoreOption } from 'echarts/core'
import type { View } from '#lib/model/view'
import type { Lang } from '#app/_text/text'
import type { Interaction } from './interaction.ts'

/** What a chart option is made for: pixels, language, and how the reader wants to see it. */
export interface Frame {
  width: number
  lang: Lang
  scale: 'linear' | 'log'
  channels: 'total' | 'share'
  focus: readonly string[]
  draw?: View['draw']
  /** The address that brings a series to the front, or takes it back. */
  focusHref?: (id: string) => string
}

/** A drawn datum: where it leads when clicked and what it says when pointed at. */
export interface Linked {
  href?: string | null
  tip?: string
  /** Whether it gets a 24-pixel target of its own. */
  hit?: boolean
  /** Whether it is one of many dots, which the tab key passes over. */
  dense?: boolean
}

/** An option with the height that its content asks for, and a description for readers who cannot see it. */
export interface Drawing {
  option: EChartsCoreOption
  width: number
  height: number
  description: string
  interaction: Interaction
}

/** Widths of Latin signs in ems, rounded up from the semi-bold weight of Noto Sans; signs that are not listed take `usual`. */
const emWidths: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ !'(),./:;I[\\\]f{|}ijl-]/, 0.38],
  [/[\d"*?cJLrstxyz]/, 0.58],
  [/[%@mMwWOQ]/, 1],
  [/[A-Z&]/, 0.74],
]
const usual = 0.65

function emWidth(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  // Full-width signs, and those that Chinese fonts set as wide: · × ≈ … and quotation marks.
  if (code > 0x2e7f || /[·×≈…“”‘’→●]/.test(sign)) return 1
  return emWidths.find(([signs]) => signs.test(sign))?.[1] ?? usual
}

/** Width of a text in pixels as far as layout needs it: never less than it takes in the fonts of pictures. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const sign of text) width += emWidth(sign) * size
  return Math.ceil(width)
}

/** The text cut to a width, with an ellipsis where something was cut. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let cut = text
  while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1)
  return `${cut}…`
}
