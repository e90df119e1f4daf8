import type { Extraction } from '#lib/model/extraction'
import type { Draft } from './document.ts'
import { keyOf } from './key.ts'

/**
 * Where an extraction differs from what a careful reader would hold of a draft, one line each, empty where they agree:
 * body, region, year and form, every expected observation, a value where none is stated, and findings that must come
 * out. An implied value beyond the expected is no difference.
 */
export function differences(draft: Draft, extraction: Extraction): string[] {
  const { truth } = draft
  const found: string[] = []
  const same = (what: string, expected: unknown, got: unknown) => {
    if (expected !== got) found.push(`${what}: expected ${expected}, got ${got}`)
  }
  same('agency', truth.body.name, extraction.agency)
  same('region', truth.body.region.code, extraction.regionCode)
  same('year', truth.year, extraction.year)
  same('form', truth.form, extraction.form)
  same('scope', truth.body.scope, extraction.scope)
  const got = new Map(extraction.observations.map((o) => [keyOf(o.indicator, o.applicant), o]))
  for (const [key, expected] of draft.expected) {
    const o = got.get(key)
    // What a table lost may still follow from the prose: 已全部办结.
    if (expected.status === 'truncated' && o?.status === 'implied') continue
    const value = o?.value ?? null
    if (value !== expected.value) found.push(`${key}: expected ${expected.value}, got ${value} (${o?.quote})`)
    else if (expected.status !== null && o?.status !== expected.status && o?.status !== expected.also)
      found.push(`${key}: expected ${expected.status}, got ${o?.status} (${o?.quote})`)
  }
  for (const [key, o] of got)
    if (o.value !== null && o.status !== 'implied' && !draft.expected.has(key))
      found.push(`${key}: states none, got ${o.value} (${o.quote})`)
  const codes = new Set<string>(extraction.issues.map((issue) => issue.code))
  for (const code of draft.issues) if (!codes.has(code)) found.push(`finding ${code}: not there`)
  return found
}
