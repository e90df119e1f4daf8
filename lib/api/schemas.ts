import { z } from 'zod'
import { scopes } from '#lib/model/agency'
import { applicants } from '#lib/model/applicant'
import { forms } from '#lib/model/form'
import { ruleIds, ruleGroups } from '#lib/model/findings/findingRules'
import { revisionReasons } from '#lib/model/history/revisionReasons'
import { revisionKinds } from '#lib/model/history/revisionViews'
import { origins } from '#lib/model/origin'
import { severities } from '#lib/model/findings/severity'
import { regionCode, regionLevels } from '#lib/model/region'
import { incomparables } from '#lib/stats/yearOnYear'
import { changeKinds } from '#lib/model/view'
import { cellStatuses, checks, obsStatuses, sourceClasses, statuses } from '#lib/model/status'

const year = z.number().int()
const form = z.enum(forms).nullable()
const offset = z.number().int().nonnegative().nullable()
const count = z.number().int().nonnegative()
const text = z.string().nullable()
const path = z.string()

export const regionSchema = z.object({
  code: regionCode,
  name: z.string(),
  nameEn: text,
  longName: z.string(),
  level: z.enum(regionLevels),
  parent: regionCode.nullable(),
  isSynthetic: z.boolean(),
  path,
})

/** Whose something is. */
const whose = {
  agencyId: z.string(),
  agency: z.string(),
  agencyEn: text,
  regionCode: regionCode.nullable(),
  region: text,
  regionEn: text,
  sector: text,
  scope: z.enum(scopes),
}

export const agencySchema = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: text,
  regionCode: whose.regionCode,
  region: whose.region,
  regionEn: whose.regionEn,
  sector: whose.sector,
  scope: whose.scope,
  years: z.array(year),
  path,
})

export const reportSchema = z.object({
  id: z.string(),
  ...whose,
  year,
  form,
  title: text,
  sha256: text,
  sourceUrl: text,
  textPath: text,
  stated: count,
  findings: count,
  path,
})

export const observationSchema = z.object({
  reportId: z.string(),
  ...whose,
  year,
  form,
  indicator: z.string(),
  applicant: z.enum(applicants),
  value: z.number().nullable(),
  unit: z.string(),
  status: z.enum(statuses),
  obsStatus: z.enum(obsStatuses),
  origin: z.enum(origins),
  sourceClass: z.enum(sourceClasses).nullable(),
  check: z.enum(checks),
  note: text,
  noteEn: text,
  quote: text,
  start: offset,
  end: offset,
  sha256: text,
  sourceUrl: text,
  path,
})

export const passageSchema = z.object({
  reportId: z.string(),
  quote: text,
  start: offset,
  end: offset,
})

export const issueSchema = z.object({
  reportId: z.string(),
  number: z.number().int().positive(),
  ...whose,
  year,
  rule: z.enum(ruleIds),
  group: z.enum(ruleGroups),
  severity: z.enum(severities),
  message: z.string(),
  messageEn: z.string(),
  basis: z.string(),
  indicator: text,
  value: z.number().nullable(),
  otherValue: z.number().nullable(),
  quote: text,
  start: offset,
  end: offset,
  other: passageSchema.nullable(),
  path,
})

export const indicatorSchema = z.object({
  id: z.string(),
  labelZh: z.string(),
  labelEn: z.string(),
  unit: z.string(),
  group: z.string(),
  partOf: text,
  byApplicant: z.boolean(),
  forms: z.array(z.enum(forms)),
  inProse: z.boolean(),
  asked: count,
  statedWhereAsked: count,
  stated: count,
  firstYear: year.nullable(),
  lastYear: year.nullable(),
  byStatus: z.partialRecord(z.enum(statuses), count),
  path,
})

export const coverageSchema = z.object({ expected: count, reported: count, stated: count })

export const cellSchema = z.object({
  year,
  indicator: z.string(),
  value: z.number().nullable(),
  status: z.enum(cellStatuses),
  check: z.enum(checks),
  forms: z.array(z.enum(forms)),
  coverage: coverageSchema,
  soleAgency: text,
  sourceClasses: z.array(z.enum(sourceClasses)),
  note: text,
  noteEn: text,
  sources: z.array(z.object({ reportId: z.string(), agency: z.string(), path: text, sourceUrl: text })),
})

/** Which series something is of. */
const ofSeries = {
  id: z.string(),
  regionCode: z.string(),
  label: z.string(),
  region: z.string(),
  regionEn: text,
  agency: text,
  agencyEn: text,
  sector: text,
  scope: z.enum(scopes),
}

export const seriesSchema = z.object({
  ...ofSeries,
  unit: z.string(),
  cells: z.array(cellSchema),
})

export const yearOnYearSchema = z.object({
  ...ofSeries,
  indicator: z.string(),
  applicant: z.enum(applicants),
  yearBefore: year,
  year,
  valueBefore: z.number().nullable(),
  value: z.number().nullable(),
  unit: z.string(),
  difference: z.number().nullable(),
  percent: z.number().nullable(),
  change: z.enum(changeKinds),
  reason: z.enum([...incomparables, 'small_base']).nullable(),
  agenciesCompared: count,
  agenciesExpected: count,
  agenciesBefore: count,
  agencies: count,
  soleAgency: text,
  isConflict: z.boolean(),
  statusBefore: z.enum(cellStatuses),
  status: z.enum(cellStatuses),
})

export const changeSchema = z.object({
  kind: z.enum(revisionKinds),
  reportId: z.string(),
  agencyId: z.string(),
  agency: z.string(),
  regionCode: whose.regionCode,
  region: whose.region,
  year,
  indicator: text,
  applicant: z.enum(applicants).nullable(),
  unit: text,
  oldValue: z.number().nullable(),
  oldStatus: z.enum(cellStatuses).nullable(),
  newValue: z.number().nullable(),
  newStatus: z.enum(cellStatuses).nullable(),
  difference: z.number().nullable(),
  reasons: z.array(z.enum(revisionReasons)),
  revision: z.string(),
  path: text,
})

export const metaSchema = z.object({
  revision: z.string(),
  dataDate: z.iso.date().nullable(),
  license: z.string(),
  citation: z.string(),
})

export const pageSchema = z.object({ next: text, limit: z.number().int() })

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  errors: z
    .array(
      z.object({
        name: z.string(),
        given: z.string(),
        code: z.string(),
        reason: z.string(),
        nearest: z.string().nullable(),
      }),
    )
    .optional(),
})

export const directorySchema = z.object({
  title: z.string(),
  resources: z.array(z.object({ name: z.string(), url: z.string(), description: z.string() })),
  openApi: z.string(),
  documentation: z.string(),
  meta: metaSchema,
})

/** What a row of each collection is. */
export const rowSchemas = {
  regions: regionSchema,
  agencies: agencySchema,
  reports: reportSchema,
  observations: observationSchema,
  issues: issueSchema,
  indicators: indicatorSchema,
  series: seriesSchema,
  'year-on-year': yearOnYearSchema,
  changes: changeSchema,
}

export type ApiRegion = z.output<typeof regionSchema>
export type ApiAgency = z.output<typeof agencySchema>
export type ApiReport = z.output<typeof reportSchema>
export type ApiObservation = z.output<typeof observationSchema>
export type ApiIssue = z.output<typeof issueSchema>
export type ApiIndicator = z.output<typeof indicatorSchema>
export type ApiSeries = z.output<typeof seriesSchema>
export type ApiYearOnYear = z.output<typeof yearOnYearSchema>
export type ApiChange = z.output<typeof changeSchema>
export type ApiMeta = z.output<typeof metaSchema>
export type Problem = z.output<typeof problemSchema>
export type ApiRow<Name extends keyof typeof rowSchemas> = z.output<(typeof rowSchemas)[Name]>
