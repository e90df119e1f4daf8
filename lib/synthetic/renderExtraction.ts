import type { Applicant } from '#lib/model/applicant'
import { findingRules, type RuleId } from '#lib/model/findings/findingRules'
import { sectorOf } from '#lib/model/sector'
import type { Draft } from './document.ts'
import type { Key } from './key.ts'
import type { Place, Rendered } from './renderText.ts'

/**
 * What extraction makes of a rendered draft, without running it: a line of NDJSON with the document's text, for loads of
 * many reports. Defaults of the extraction's schema are left out.
 */
export function renderExtraction(
  draft: Draft,
  { text, places }: Rendered,
  source: string,
  sha256: string,
): Record<string, unknown> {
  const { body, year, form } = draft.truth
  const observations = []
  for (const [key, { value, status }] of draft.expected) {
    const [indicator, applicant] = key.split(' ') as [string, Applicant]
    const place = value === null ? undefined : (places.get(key) ?? placeOfPart(places, key))
    observations.push({
      indicator,
      applicant,
      value,
      status: status ?? 'truncated',
      sourceClass: place?.sourceClass ?? null,
      quote: place === undefined ? null : text.slice(place.start, place.end),
      start: place?.start ?? null,
      end: place?.end ?? null,
    })
  }
  const issues = draft.issues.map((code) => {
    const { severity, zh, en } = findingRules[code as RuleId]
    return {
      code,
      severity,
      message: zh,
      messageEn: en,
      indicator: null,
      quote: null,
      start: null,
      end: null,
    }
  })
  return {
    source,
    sha256,
    agency: body.name,
    regionCode: body.region.code,
    year,
    form,
    sector: sectorOf(body.name),
    scope: body.scope,
    title: text.slice(0, text.indexOf('\n')),
    observations,
    issues,
    text,
  }
}

/** A sum without a row of its own is shown by the first of its parts. */
function placeOfPart(places: Map<Key, Place>, key: Key): Place | undefined {
  const [indicator, applicant] = key.split(' ') as [string, Applicant]
  const prefix = indicator === 'litigation_total' ? 'litigation_direct_total' : `${indicator}_`
  for (const [other, place] of places)
    if (other.startsWith(prefix) && other.endsWith(` ${applicant}`)) return place
  return undefined
}
