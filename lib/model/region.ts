import { z } from 'zod'

export const regionLevels = ['province', 'prefecture', 'county'] as const
export type RegionLevel = (typeof regionLevels)[number]

/** A division with its six-digit code (GB/T 2260); codes are text. `parent` is null for a province. */
export interface Region {
  code: string
  name: string
  level: RegionLevel
  parent: string | null
}

export const regionCode = z.string().regex(/^\d{6}$/, 'a region code has six digits')

/** A row of seeds/regions.csv. */
export const regionRow = z.object({
  code: regionCode,
  name: z.string().min(1),
  level: z.enum(regionLevels),
  parent: z.union([z.literal('').transform(() => null), regionCode]),
})

/** Level inferred from the code alone, also for a retired code: 370000, 370800, 370826. */
export function levelOfCode(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

/** The code of the given level that a code lies in: (370826, prefecture) → 370800. */
export function ancestorCode(code: string, level: RegionLevel): string {
  if (level === 'county') return code
  return level === 'prefecture' ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`
}

/** The digits that every code in a region begins with: 370000 → 37, 370800 → 3708, 370826 → 370826. */
function codePrefix(region: string): string {
  return region.replace(/(0000|00)$/, '')
}

/** Whether `code` is the region `within` or lies in it. */
export function liesWithin(code: string, within: string): boolean {
  return code.startsWith(codePrefix(within))
}

/** The last code that can lie in a region: 370800 → 370899; a county's own. */
export function lastCodeInside(region: string): string {
  return codePrefix(region).padEnd(6, '9')
}

/**
 * Whether a code is one of the invented regions that `npm run generate` composes: 99…, a range that GB/T 2260 leaves
 * unused. Whatever lies there is marked as synthetic wherever it shows.
 */
export function isSynthetic(code: string): boolean {
  return code.startsWith('99')
}
