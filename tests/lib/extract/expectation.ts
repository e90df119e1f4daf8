import { z } from 'zod'
import { applicants } from '#lib/model/applicant'
import { scopes } from '#lib/model/agency'
import type { Extraction, Observation } from '#lib/model/extraction'
import { forms } from '#lib/model/form'
import { ruleIds, findingRules, type RuleId } from '#lib/model/findings/findingRules'
import { checks, statuses, type Check } from '#lib/model/status'

const isNote = (code: RuleId) => findingRules[code].severity === 'note'

/** What a careful reader holds of a document of the corpus; what is left out is not held either way. */
export const expectationSchema = z.strictObject({
  agency: z.string().nullable().optional(),
  regionCode: z.string().nullable().optional(),
  year: z.number().nullable(),
  form: z.enum(forms),
  scope: z.enum(scopes).optional(),
  observations: z.array(
    z.strictObject({
      indicator: z.string(),
      applicant: z.enum(applicants).default('total'),
      value: z.number(),
      status: z.enum(statuses),
      check: z.enum(checks),
    }),
  ),
  /** Indicators that have no value (of the whole: applicant `total`). */
  absent: z.array(z.string()),
  /** Every error and warning that the document gives cause for, and how often; one more is as wrong as one less. */
  issues: z.partialRecord(z.enum(ruleIds.filter((code) => !isNote(code))), z.number().int().positive()),
  /** Notes that are there, among others. */
  notes: z.array(z.enum(ruleIds.filter(isNote))),
})
/** As the schema has it; where what was read by hand says nothing of the checks, they are not held. */
export type Expectation = Omit<z.infer<typeof expectationSchema>, 'observations'> & {
  observations: readonly (Omit<z.infer<typeof expectationSchema>['observations'][number], 'check'> & {
    check?: Check
  })[]
}

/** Every difference between an extraction and what is held of its document, each with its place, in the order of the document. */
export function differences(extraction: Extraction, held: Expectation): string[] {
  const found: string[] = []
  for (const word of ['agency', 'regionCode', 'year', 'form', 'scope'] as const) {
    if (held[word] !== undefined && extraction[word] !== held[word])
      found.push(`${word}: ${extraction[word]}, not ${held[word]}`)
  }
  const byKey = new Map(extraction.observations.map((o) => [`${o.indicator}/${o.applicant}`, o]))
  for (const { indicator, applicant, value, status, check } of held.observations) {
    const got = byKey.get(`${indicator}/${applicant}`)
    if (got?.value !== value || !statusesOf(got).includes(status))
      found.push(`${indicator}/${applicant}: ${describe(got)}, not ${value} (${status})`)
    else if (check !== undefined && got.check !== check)
      found.push(`${indicator}/${applicant}: check ${got.check}, not ${check}`)
  }
  for (const indicator of held.absent) {
    const got = byKey.get(`${indicator}/total`)
    if (got !== undefined && got.value !== null) found.push(`${indicator}: ${describe(got)}, not absent`)
  }
  for (const code of ruleIds) {
    const count = extraction.issues.filter((issue) => issue.code === code).length
    if (isNote(code)) {
      if (count === 0 && held.notes.includes(code)) found.push(`note ${code}: not found`)
    } else {
      const wanted = held.issues[code] ?? 0
      if (count !== wanted) found.push(`${findingRules[code].severity} ${code}: ${count}, not ${wanted}`)
    }
  }
  return found
}

/** Where several readings give the accepted value, the status of any of them is right. */
function statusesOf(observation: Observation): string[] {
  const same = observation.readings.filter((reading) => reading.value === observation.value)
  return [observation.status, ...same.map((reading) => reading.status)]
}

function describe(observation: Observation | undefined): string {
  if (observation === undefined) return 'nothing'
  const place = observation.quote === null ? '' : ` at ${observation.start} “${observation.quote}”`
  return `${observation.value} (${observation.status})${place}`
}

/** Passages of an extraction that do not stand at their offsets in the text. */
export function misplacedPassages(extraction: Extraction, text: string): string[] {
  const passages = [
    ...extraction.observations.flatMap((o) => [o, ...o.readings].map((p) => ({ ...p, what: o.indicator }))),
    ...extraction.issues.flatMap((issue) => [
      { ...issue, what: issue.code },
      ...(issue.other === null ? [] : [{ ...issue.other, what: `${issue.code}, other` }]),
    ]),
  ]
  return passages
    .filter(({ quote, start, end }) =>
      quote === null ? start !== null || end !== null : text.slice(start ?? -1, end ?? -1) !== quote,
    )
    .map(({ what, quote, start }) => `${what} at ${start}: ${quote}`)
}

/** Observations that have a value but no passage to show for it. */
export function unquoted(extraction: Extraction): string[] {
  return extraction.observations
    .filter((o) => (o.value !== null) === (o.quote === null || o.quote === ''))
    .filter((o) => o.value !== null)
    .map((o) => o.indicator)
}
