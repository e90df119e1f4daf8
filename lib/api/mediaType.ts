/** The forms that answers come in. */
export const formats = ['json', 'csv', 'sdmx.csv'] as const
export type Format = (typeof formats)[number]

/** The media type of each form. */
export const mediaTypes: Record<Format, string> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  'sdmx.csv': 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
}

interface Range {
  type: string
  subtype: string
  parameters: ReadonlyMap<string, string>
  q: number
}

/**
 * The form that an Accept header likes best among those offered, by q-values and the most specific range (RFC 9110, 12.5.1); the
 * first of equals. Null when none is acceptable. Without a header, or with one that says nothing, it is the first.
 */
export function acceptedFormat(accept: string | null, offered: readonly Format[]): Format | null {
  const ranges = rangesOf(accept ?? '')
  if (ranges.length === 0) return offered[0] ?? null
  let best: Format | null = null
  let most = 0
  for (const format of offered) {
    const q = qualityOf(format, ranges)
    if (q > most) {
      best = format
      most = q
    }
  }
  return best
}

/** The form that a file name ends in, and the name without it; null where it ends in none. */
export function splitEnding(name: string): { name: string; format: Format | null } {
  const format = [...formats].reverse().find((one) => name.endsWith(`.${one}`)) ?? null
  return { name: format === null ? name : name.slice(0, -format.length - 1), format }
}

function rangesOf(accept: string): Range[] {
  return accept.split(',').flatMap((part) => {
    const [range = '', ...rest] = part.split(';').map((piece) => piece.trim())
    const [type = '', subtype = ''] = range.toLowerCase().split('/')
    if (type === '' || subtype === '') return []
    const parameters = new Map<string, string>()
    let q = 1
    for (const piece of rest) {
      const [name = '', value = ''] = piece.split('=').map((half) => half.trim().replace(/^"|"$/g, ''))
      if (name.toLowerCase() === 'q') q = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(value) ? Number(value) : 0
      else parameters.set(name.toLowerCase(), value.toLowerCase())
    }
    return [{ type, subtype, parameters, q }]
  })
}

/** What a client thinks of a form: the q-value of the most specific range that takes it in, 0 where none does. */
function qualityOf(format: Format, ranges: readonly Range[]): number {
  const [own] = rangesOf(mediaTypes[format])
  if (own === undefined) return 0
  let rank = -1
  let quality = 0
  for (const range of ranges) {
    const fit = fitOf(own, range)
    if (fit > rank) {
      rank = fit
      quality = range.q
    }
  }
  return quality
}

/** -1 where a range does not take a type in; else the more, the more specific it is. */
function fitOf(own: Range, range: Range): number {
  if (range.type === '*') return range.subtype === '*' ? 0 : -1
  if (range.type !== own.type) return -1
  if (range.subtype === '*') return 1
  if (range.subtype !== own.subtype) return -1
  // A version that is asked for must be ours; wishes such as labels=id are not held against us.
  const version = range.parameters.get('version')
  if (version !== undefined && version !== own.parameters.get('version')) return -1
  return 2 + range.parameters.size
}
