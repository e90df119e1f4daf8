/** A colour in the light and in the dark theme, each as `#rrggbb`. */
export interface Colour {
  light: string
  dark: string
}

/** Colours of pages; the custom property of `accentSoft` is `--accent-soft`. Text has a contrast of 4.5:1 or better on the ground. */
export const pageColours = {
  ground: { light: '#fffefc', dark: '#191c20' },
  paper: { light: '#f6f4ee', dark: '#14161a' },
  ink: { light: '#1c1f23', dark: '#e9e7e2' },
  muted: { light: '#565c64', dark: '#a9adb3' },
  rule: { light: '#e2dfd7', dark: '#32363c' },
  edge: { light: '#8a8f96', dark: '#777d85' },
  accent: { light: '#1d5f9e', dark: '#6cb0ec' },
  accentSoft: { light: '#e7eff6', dark: '#1f2f3e' },
  warn: { light: '#a8401a', dark: '#f0946d' },
  warnSoft: { light: '#fbece4', dark: '#3a2820' },
  mark: { light: '#fff0b8', dark: '#4a4020' },
  markStrong: { light: '#ffd95c', dark: '#7a651a' },
  good: { light: '#12775a', dark: '#4fc39b' },
} as const satisfies Record<string, Colour>

/**
 * Colours of charts; the custom property of `newMedia` is `--chart-newMedia`. Every colour is used for one thing only, so that a
 * picture in a page can have its literals replaced by the custom property of the same name and follow the theme. Chosen against
 * Okabe–Ito for colour-blind readers; 3:1 or better on the ground of either theme.
 */
export const chartColours = {
  ink: pageColours.ink,
  muted: pageColours.muted,
  rule: pageColours.rule,
  axis: pageColours.edge,
  ground: pageColours.ground,
  break: { light: '#a0958a', dark: '#80776d' },
  box: { light: '#e4e2db', dark: '#31353b' },
  whisker: { light: '#a9a69c', dark: '#666b73' },
  dot: { light: '#77808b', dark: '#9aa3ae' },
  warn: pageColours.warn,
  hatch: { light: '#c9c6bd', dark: '#565b63' },
  s1: pageColours.accent,
  s2: { light: '#c0501b', dark: '#f1935f' },
  s3: pageColours.good,
  s4: { light: '#7d4496', dark: '#c79ae0' },
  s5: { light: '#8c6700', dark: '#d8b046' },
  s6: { light: '#b13265', dark: '#f08db4' },
  s7: { light: '#2d7f93', dark: '#77c6d9' },
  s8: { light: '#4a4f57', dark: '#c6c9ce' },
  gazette: { light: '#7a5599', dark: '#a988c9' },
  website: { light: '#2f6ea6', dark: '#5f9fd6' },
  weibo: { light: '#c9752b', dark: '#dd9350' },
  wechat: { light: '#3a8a5f', dark: '#5fb286' },
  newMedia: { light: '#8c8a35', dark: '#b3b05a' },
  other: { light: '#878d96', dark: '#80868f' },
  granted: { light: '#1e7a8a', dark: '#4fb3c4' },
  partial: { light: '#4c958b', dark: '#7cc4ba' },
  denied: { light: '#b3502a', dark: '#e08a63' },
  unable: { light: '#b07a1d', dark: '#dbab52' },
  notProcessed: { light: '#8566ac', dark: '#b79bdb' },
  otherOutcome: { light: '#7e858e', dark: '#8c939c' },
  closed: { light: '#5b7690', dark: '#8aa6c0' },
  carried: { light: '#cdc5b4', dark: '#5e5a50' },
  heat1: { light: '#edf3f8', dark: '#1e2731' },
  heat2: { light: '#d8e6f1', dark: '#213344' },
  heat3: { light: '#bed6e9', dark: '#25415b' },
  heat4: { light: '#a1c4df', dark: '#2a5071' },
  heat5: { light: '#82b0d5', dark: '#305f87' },
} as const satisfies Record<string, Colour>
