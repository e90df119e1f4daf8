import type { Channel } from '#lib/model/indicator'
import { chartColours } from '#app/styles/colours'

/** A colour of charts by its name, as `app/styles/colours.ts` lists them. */
export type ColourName = keyof typeof chartColours

/** The colours of charts in the light theme, which files have too. */
export const lightColours = coloursOf('light')

/** The colours of charts in the dark theme. */
export const darkColours = coloursOf('dark')

function coloursOf(theme: 'light' | 'dark'): Record<ColourName, string> {
  const names = Object.keys(chartColours) as ColourName[]
  return Object.fromEntries(names.map((name) => [name, chartColours[name][theme]])) as Record<
    ColourName,
    string
  >
}

const nameOf = new Map<string, ColourName>(
  (Object.keys(lightColours) as ColourName[]).map((name) => [lightColours[name], name]),
)

/** The name of a literal of the light theme; undefined for any other text. */
export function colourName(literal: string): ColourName | undefined {
  return nameOf.get(literal)
}

/** The custom property of a colour: `newMedia` → `--chart-newMedia`. */
export function colourVariable(name: ColourName): string {
  return `--chart-${name}`
}

export const seriesColours: readonly ColourName[] = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']

/** Marker shapes, so that lines differ without colour too. */
const seriesShapes: readonly string[] = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'path://M0,0 L10,0 L5,9 Z',
  'path://M3.5,0 L6.5,0 L6.5,3.5 L10,3.5 L10,6.5 L6.5,6.5 L6.5,10 L3.5,10 L3.5,6.5 L0,6.5 L0,3.5 L3.5,3.5 Z',
  'path://M5,0 L10,3.8 L8.1,9.6 L1.9,9.6 L0,3.8 Z',
  'path://M5,0 L6.4,3.4 L10,3.8 L7.3,6.2 L8.1,9.8 L5,7.9 L1.9,9.8 L2.7,6.2 L0,3.8 L3.6,3.4 Z',
]

/** The most series that are told apart by colour, marker and line together. */
export const maxMarks = 15

/** How a series is told apart: no two of the first fifteen have the same colour and marker. From the ninth on, lines are dashed. */
export interface SeriesMark {
  colour: ColourName
  shape: string
  isDashed: boolean
}

/** The mark of the series at a place; places from fifteen on repeat the first. */
export function seriesMark(place: number): SeriesMark {
  const one = place % maxMarks
  const isDashed = one >= seriesColours.length
  return {
    colour: seriesColours[one % seriesColours.length]!,
    shape: seriesShapes[(isDashed ? one + 3 : one) % seriesShapes.length]!,
    isDashed,
  }
}

export const channelColours: Record<Channel, ColourName> = {
  channel_gazette: 'gazette',
  channel_website: 'website',
  channel_weibo: 'weibo',
  channel_wechat: 'wechat',
  channel_new_media: 'newMedia',
  channel_other: 'other',
}
