/** `agency`: the body alone. `area`: a government whose report covers its whole area; never added to its agencies. */
export const scopes = ['agency', 'area'] as const
export type Scope = (typeof scopes)[number]

/** A body that reports. `regionCode` is null when it cannot be determined; `sector` is the line of business in short, e.g. 工信. */
export interface Agency {
  id: string
  name: string
  regionCode: string | null
  sector: string | null
  scope: Scope
}

/**
 * The id of an agency in URLs: region code and a hash of the name, the same on every machine and after every load,
 * e.g. `370826-1k2j3h`. FNV-1a, 32 bits, base 36; an agency whose region is unknown starts with 000000.
 */
export function agencyId(regionCode: string | null, name: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) {
    hash ^= name.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return `${regionCode ?? '000000'}-${(hash >>> 0).toString(36)}`
}

/** The code of the region that an agency's id begins with; null where its region is unknown. */
export function regionOfAgency(id: string): string | null {
  const code = id.slice(0, 6)
  return code === '000000' ? null : code
}

/** The id of the report of an agency for a statistical year; there is one per agency and year. */
export function reportId(agency: string, year: number): string {
  return `${agency}-${year}`
}
