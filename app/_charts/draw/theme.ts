import type { Channel } from '#lib/model/indicator'

/**
 * Colours of the charts. Every colour is used for one thing only, so that inline charts can swap each literal for
 * the custom property of the same name and follow the theme of the page (app/styles/tokens.css holds the same values).
 * Chosen against Okabe–Ito for colour-blind readers; 3:1 or better on the ground of either theme.
 */
export const lightColours = {
  ink: '#1c1f23',
  muted: '#565c64',
  rule: '#e2dfd7',
  axis: '#8a8f96',
  ground: '#fffefc',
  break: '#a0958a',
  box: '#e4e2db',
  whisker: '#a9a69c',
  dot: '#77808b',
  warn: '#a8401a',
  hatch: '#c9c6bd',
  s1: '#1d5f9e',
  s2: '#c0501b',
  s3: '#12775a',
  s4: '#7d4496',
  s5: '#8c6700',
  s6: '#b13265',
  s7: '#2d7f93',
  s8: '#4a4f57',
  gazette: '#7a5599',
  website: '#2f6ea6',
  weibo: '#c9752b',
  wechat: '#3a8a5f',
  newMedia: '#8c8a35',
  other: '#878d96',
  granted: '#1e7a8a',
  partial: '#4c958b',
  denied: '#b3502a',
  unable: '#b07a1d',
  notProcessed: '#8566ac',
  otherOutcome: '#7e858e',
  closed: '#5b7690',
  carried: '#cdc5b4',
  heat1: '#edf3f8',
  heat2: '#d8e6f1',
  heat3: '#bed6e9',
  heat4: '#a1c4df',
  heat5: '#82b0d5',
} as const

export type ColourName = keyof typeof lightColours

export const darkColours: Record<ColourName, string> = {
  ink: '#e9e7e2',
  muted: '#a9adb3',
  rule: '#32363c',
  axis: '#777d85',
  ground: '#191c20',
  break: '#80776d',
  box: '#31353b',
  whisker: '#666b73',
  dot: '#9aa3ae',
  warn: '#f0946d',
  hatch: '#565b63',
  s1: '#6cb0ec',
  s2: '#f1935f',
  s3: '#4fc39b',
  s4: '#c79ae0',
  s5: '#d8b046',
  s6: '#f08db4',
  s7: '#77c6d9',
  s8: '#c6c9ce',
  gazette: '#a988c9',
  website: '#5f9fd6',
  weibo: '#dd9350',
  wechat: '#5fb286',
  newMedia: '#b3b05a',
  other: '#80868f',
  granted: '#4fb3c4',
  partial: '#7cc4ba',
  denied: '#e08a63',
  unable: '#dbab52',
  notProcessed: '#b79bdb',
  otherOutcome: '#8c939c',
  closed: '#8aa6c0',
  carried: '#5e5a50',
  heat1: '#1e2731',
  heat2: '#213344',
  heat3: '#25415b',
  heat4: '#2a5071',
  heat5: '#305f87',
}

/** The custom property of a colour: `newMedia` → `--chart-newMedia`. */
export function colourVariable(name: ColourName): string {
  return `--chart-${name}`
}

export const seriesColours: readonly ColourName[] = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']

/** Marker shapes, so that lines differ without colour too. */
export const seriesShapes: readonly string[] = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'path://M0,0 L10,0 L5,9 Z',
  'path://M3.5,0 L6.5,0 L6.5,3.5 L10,3.5 L10,6.5 L6.5,6.5 L6.5,10 L3.5,10 L3.5,6.5 L0,6.5 L0,3.5 L3.5,3.5 Z',
  'path://M5,0 L10,3.8 L8.1,9.6 L1.9,9.6 L0,3.8 Z',
  'path://M5,0 L6.4,3.4 L10,3.8 L7.3,6.2 L8.1,9.8 L5,7.9 L1.9,9.8 L2.7,6.2 L0,3.8 L3.6,3.4 Z',
]

export const channelColours: Record<Channel, ColourName> = {
  channel_gazette: 'gazette',
  channel_website: 'website',
  channel_weibo: 'weibo',
  channel_wechat: 'wechat',
  channel_new_media: 'newMedia',
  channel_other: 'other',
}
