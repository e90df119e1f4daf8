import { shortNames } from '#lib/model/bodies/shortNames'

/** Short names at the end of a name, where the document itself has only the short one. */
const endings: readonly (readonly [RegExp, string])[] = [
  ...shortNames.map(({ short, official, after, notAfter }) => {
    const before = after !== undefined ? `(?<=${after})` : notAfter !== undefined ? `(?<!${notAfter})` : ''
    return [new RegExp(`${before}${short}$`), official] as const
  }),
  // 长乐镇政府 is 长乐镇人民政府.
  [/(?<=(?:镇|乡|苏木|[县市区旗州]))政府$/, '人民政府'],
  // A title says 梅溪镇 or 红光街道 and means the body.
  [/(?<=(?:镇|乡|苏木))$/, '人民政府'],
  [/(?<=街道)办$/, '办事处'],
  [/(?<=街道)$/, '办事处'],
]

/** The official name behind a short one, or the name itself. */
export function officialName(name: string): string {
  for (const [pattern, full] of endings) if (pattern.test(name)) return name.replace(pattern, full)
  return name
}
