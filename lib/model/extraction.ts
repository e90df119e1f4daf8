import { z } from 'zod'
import { scopes } from './agency.ts'
import { applicants } from './applicant.ts'
import { forms } from './form.ts'
import { severities } from './findings/severity.ts'
import { checks, exclusions, isMissing, sourceClasses, statuses } from './status.ts'
import { ruleIds } from './findings/findingRules.ts'
import { unreadReasons } from './unread.ts'

/**
 * What `extract` says of one report: one line of NDJSON. Offsets are UTF-16 into the decoded text, so
 * `text.slice(start, end) === quote` always holds. A passage is null only for a missing value.
 */
const passage = {
  quote: z.string().nullable(),
  start: z.number().int().nonnegative().nullable(),
  end: z.number().int().nonnegative().nullable(),
}

/** One place in the document that states a value for an observation; the accepted one and its rivals alike. */
const readingSchema = z.object({
  value: z.number().nullable(),
  status: z.enum(statuses),
  sourceClass: z.enum(sourceClasses).nullable(),
  /** The statistical year the reading is for; differs from the report's only for a comparison or a slip. */
  year: z.number().int().nullable().default(null),
  note: z.string().nullable().default(null),
  /** Why it is not this report's own figure; null for a true rival of the accepted one. */
  exclusion: z.enum(exclusions).nullable().default(null),
  ...passage,
})
export type Reading = z.infer<typeof readingSchema>

const observationSchema = z
  .object({
    indicator: z.string(),
    applicant: z.enum(applicants),
    value: z.number().nullable(),
    status: z.enum(statuses),
    /** Null for `not_reported` and `truncated`. */
    sourceClass: z.enum(sourceClasses).nullable(),
    check: z.enum(checks).default('not_checked'),
    note: z.string().nullable().default(null),
    ...passage,
    readings: z.array(readingSchema).default([]),
  })
  .refine(
    (o) => (o.value === null) === isMissing(o.status),
    'a value is null exactly when its status is missing',
  )
export type Observation = z.infer<typeof observationSchema>

const issueSchema = z.object({
  code: z.enum(ruleIds),
  severity: z.enum(severities),
  message: z.string(),
  messageEn: z.string().default(''),
  indicator: z.string().nullable(),
  value: z.number().nullable().default(null),
  otherValue: z.number().nullable().default(null),
  ...passage,
  other: z
    .object({ quote: z.string(), start: z.number().int(), end: z.number().int() })
    .nullable()
    .default(null),
})

/** A number of the prose that states no indicator, with the reason: nothing that is printed vanishes. */
const unreadNumberSchema = z.object({
  value: z.number(),
  reason: z.enum(unreadReasons),
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type UnreadNumber = z.infer<typeof unreadNumberSchema>

export const extractionSchema = z.object({
  source: z.string(),
  /** SHA-256 of the document's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Version of the program that read the document; null where it is not told. */
  extractorVersion: z.string().min(1).max(40).nullable().default(null),
  /** Official name, or null where the document does not tell. */
  agency: z.string().nullable(),
  regionCode: z.string().nullable(),
  /** Statistical year. */
  year: z.number().int().nullable(),
  form: z.enum(forms),
  sector: z.string().nullable().default(null),
  scope: z.enum(scopes).default('agency'),
  title: z.string().nullable().default(null),
  observations: z.array(observationSchema),
  issues: z.array(issueSchema),
  unread: z.array(unreadNumberSchema).default([]),
  /** The decoded text, where the line carries it with it; a load then needs no document. `sha256` is that of its UTF-8. */
  text: z.string().optional(),
})
export type Extraction = z.infer<typeof extractionSchema>
