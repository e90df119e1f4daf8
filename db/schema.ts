// Longer than 400 lines: every table of the database, and nothing else, as whoever changes one reads what refers to it.
import { sql } from 'drizzle-orm'
import {
  blob,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { isBoolean, isNumber, isPlace, isShown, isStated, isYear, oneOf } from './constraints.ts'
import { scopes } from '#lib/model/agency'
import { applicants } from '#lib/model/applicant'
import { forms } from '#lib/model/form'
import { revisionReasons } from '#lib/model/history/revisionReasons'
import { findingOrigins, origins } from '#lib/model/origin'
import { ruleIds } from '#lib/model/findings/findingRules'
import { severities } from '#lib/model/findings/severity'
import { regionLevels } from '#lib/model/region'
import { unreadReasons } from '#lib/model/unread'
import { cellStatuses, checks, exclusions, sourceClasses, statuses, type Status } from '#lib/model/status'

/** The statuses that few observations have, as the engine must read it to use their index. */
export const isRareStatus = (status: AnySQLiteColumn) => sql`${status} not in ${oneOf(commonStatuses)}`
export const commonStatuses = ['reported', 'implied'] as const satisfies readonly Status[]

/** What the document's own rules, its other origin or the year before contradicts; as the engine must read it as well. */
export const isConflict = (t: Record<'check' | 'disagrees' | 'yearConflict', AnySQLiteColumn>) =>
  sql`(${t.check} = 'conflict' or ${t.disagrees} = 1 or ${t.yearConflict} = 1)`

/** Divisions; codes that are retired or unknown are kept as they come. */
export const regions = sqliteTable(
  'regions',
  {
    code: text('code').primaryKey(),
    name: text('name').notNull(),
    level: text('level', { enum: regionLevels }).notNull(),
    parent: text('parent').references((): AnySQLiteColumn => regions.code),
    /** What a list by name is in the order of (`sortKeyOf` of lib/sounds); empty until a load has filled it. */
    sortKey: text('sort_key').notNull().default(''),
  },
  (t) => [
    index('regions_parent').on(t.parent),
    check('regions_level', sql`${t.level} in ${oneOf(regionLevels)}`),
    check('regions_code', sql`${t.code} glob '[0-9][0-9][0-9][0-9][0-9][0-9]'`),
  ],
)

/** Bodies that report. `core` is the name without the places in front of it: what tells two spellings to be one body. */
export const agencies = sqliteTable(
  'agencies',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    core: text('core').notNull(),
    regionCode: text('region_code').references(() => regions.code),
    sector: text('sector'),
    scope: text('scope', { enum: scopes }).notNull(),
    /** As that of a region. */
    sortKey: text('sort_key').notNull().default(''),
  },
  (t) => [
    index('agencies_region').on(t.regionCode),
    check('agencies_scope', sql`${t.scope} in ${oneOf(scopes)}`),
    check('agencies_name', sql`length(${t.name}) > 0`),
  ],
)

/**
 * One report per agency and statistical year, and one of the same bytes. Triggers keep `text_search`, the full-text index over
 * `text`, as the texts are (migration 0008 by hand, as Drizzle knows neither): a migration that makes this table anew makes them anew. `text` is null when only figures transcribed from it are held, and so is
 * `form`: the form of a page that is not kept is not known.
 */
export const reports = sqliteTable(
  'reports',
  {
    key: integer('key').primaryKey(),
    id: text('id').notNull().unique(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    year: integer('year').notNull(),
    form: text('form', { enum: forms }),
    title: text('title'),
    /** Where the document was read from, as the loader was told. */
    source: text('source'),
    sha256: text('sha256').unique(),
    /** The public page, of a transcribed figure. */
    sourceUrl: text('source_url'),
    /** Hash of what the document gave, and of the transcribed figures: unchanged input is told by it. */
    documentHash: text('document_hash'),
    figuresHash: text('figures_hash'),
    /** Last, as every column behind it would be read through it. */
    text: text('text'),
  },
  (t) => [
    unique('reports_agency_year').on(t.agencyId, t.year),
    index('reports_year').on(t.year),
    check('reports_year_range', isYear(t.year)),
    check('reports_form', sql`${t.form} is null or ${t.form} in ${oneOf(forms)}`),
    check('reports_document', sql`(${t.text} is null) = (${t.sha256} is null)`),
  ],
)

/** Which version of the program read a report's document. Apart from the reports, whose rows are as long as their texts. */
export const extractions = sqliteTable('extractions', {
  reportKey: integer('report_key')
    .primaryKey()
    .references(() => reports.key, { onDelete: 'cascade' }),
  version: text('version').notNull(),
})

/**
 * The bytes of documents whose text is not all there is to them: pages, office files, texts in another encoding. Apart from the reports, and gone
 * with the report that holds them.
 */
export const originals = sqliteTable('originals', {
  sha256: text('sha256').primaryKey(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
})

/** The catalogue, in its own order. */
export const indicators = sqliteTable(
  'indicators',
  {
    id: text('id').primaryKey(),
    position: integer('position').notNull(),
    labelZh: text('label_zh').notNull(),
    labelEn: text('label_en').notNull(),
    unit: text('unit').notNull(),
    group: text('group').notNull(),
    partOf: text('part_of').references((): AnySQLiteColumn => indicators.id),
    byApplicant: integer('by_applicant', { mode: 'boolean' }).notNull(),
    /** Names of the forms that print a row for it, separated by spaces. */
    forms: text('forms').notNull(),
    inProse: integer('in_prose', { mode: 'boolean' }).notNull(),
  },
  (t) => [check('indicators_flags', sql`${isBoolean(t.byApplicant)} and ${isBoolean(t.inProse)}`)],
)

/**
 * What a report says of an indicator, once by its document and once by figures transcribed from it. Exactly one of the
 * two is `accepted`. The table has no rowid (the migration says so by hand, as Drizzle cannot) and lies in the order of its
 * key: what a chart shows of one indicator is one stretch of it.
 */
export const observations = sqliteTable(
  'observations',
  {
    reportKey: integer('report_key')
      .notNull()
      .references(() => reports.key, { onDelete: 'cascade' }),
    indicator: text('indicator')
      .notNull()
      .references(() => indicators.id),
    applicant: text('applicant', { enum: applicants }).notNull(),
    origin: text('origin', { enum: origins }).notNull(),
    value: real('value'),
    status: text('status', { enum: statuses }).notNull(),
    sourceClass: text('source_class', { enum: sourceClasses }),
    check: text('check', { enum: checks }).notNull(),
    /** Document and transcription state different values. */
    disagrees: integer('disagrees', { mode: 'boolean' }).notNull().default(false),
    /** Does not follow from the agency's report of the year before. */
    yearConflict: integer('year_conflict', { mode: 'boolean' }).notNull().default(false),
    accepted: integer('accepted', { mode: 'boolean' }).notNull().default(true),
    note: text('note'),
    start: integer('start'),
    end: integer('end'),
    sourceUrl: text('source_url'),
    /** The note of a transcribed figure in English; null where there is only the one of `note`. */
    noteEn: text('note_en'),
  },
  (t) => [
    primaryKey({ columns: [t.indicator, t.applicant, t.reportKey, t.origin] }),
    index('observations_report').on(t.reportKey),
    // What is rarely said would else be looked for in all that is said.
    index('observations_rare_status').on(t.reportKey, t.status).where(isRareStatus(t.status)),
    index('observations_conflict').on(t.reportKey).where(isConflict(t)),
    check('observations_value', isStated(t.value, t.status)),
    check('observations_number', isNumber(t.value)),
    check('observations_status', sql`${t.status} in ${oneOf(statuses)}`),
    check('observations_check', sql`${t.check} in ${oneOf(checks)}`),
    check('observations_applicant', sql`${t.applicant} in ${oneOf(applicants)}`),
    check('observations_origin', sql`${t.origin} in ${oneOf(origins)}`),
    check(
      'observations_source',
      sql`${t.sourceClass} is null or ${t.sourceClass} in ${oneOf(sourceClasses)}`,
    ),
    check('observations_place', isPlace(t.start, t.end)),
    check(
      'observations_flags',
      sql`${isBoolean(t.accepted)} and ${isBoolean(t.disagrees)} and ${isBoolean(t.yearConflict)}`,
    ),
  ],
)

/** Rivals of an accepted value: other places in the document that state it, or state it of another year or scope. */
export const readings = sqliteTable(
  'readings',
  {
    key: integer('key').primaryKey(),
    reportKey: integer('report_key')
      .notNull()
      .references(() => reports.key, { onDelete: 'cascade' }),
    indicator: text('indicator')
      .notNull()
      .references(() => indicators.id),
    applicant: text('applicant', { enum: applicants }).notNull(),
    value: real('value'),
    status: text('status', { enum: statuses }).notNull(),
    sourceClass: text('source_class', { enum: sourceClasses }),
    year: integer('year'),
    exclusion: text('exclusion', { enum: exclusions }),
    note: text('note'),
    start: integer('start'),
    end: integer('end'),
  },
  (t) => [
    index('readings_report').on(t.reportKey),
    index('readings_indicator').on(t.indicator, t.applicant, t.reportKey),
    check('readings_value', isStated(t.value, t.status)),
    check('readings_number', isNumber(t.value)),
    check('readings_status', sql`${t.status} in ${oneOf(statuses)}`),
    check('readings_applicant', sql`${t.applicant} in ${oneOf(applicants)}`),
    check('readings_source', sql`${t.sourceClass} is null or ${t.sourceClass} in ${oneOf(sourceClasses)}`),
    check('readings_exclusion', sql`${t.exclusion} is null or ${t.exclusion} in ${oneOf(exclusions)}`),
    check('readings_year', sql`${t.year} is null or typeof(${t.year}) = 'integer'`),
    check('readings_place', isPlace(t.start, t.end)),
  ],
)

/** Findings. `origin` tells who found it: the document's own reading, the meeting with figures, or the years together. */
export const issues = sqliteTable(
  'issues',
  {
    key: integer('key').primaryKey(),
    reportKey: integer('report_key')
      .notNull()
      .references(() => reports.key, { onDelete: 'cascade' }),
    origin: text('origin', { enum: findingOrigins }).notNull(),
    code: text('code', { enum: ruleIds }).notNull(),
    severity: text('severity', { enum: severities }).notNull(),
    message: text('message').notNull(),
    messageEn: text('message_en').notNull(),
    indicator: text('indicator').references(() => indicators.id),
    value: real('value'),
    otherValue: real('other_value'),
    start: integer('start'),
    end: integer('end'),
    otherStart: integer('other_start'),
    otherEnd: integer('other_end'),
    /** The report that the second passage is in, where it is not this one. */
    otherReport: text('other_report'),
  },
  (t) => [
    index('issues_report').on(t.reportKey, t.code),
    index('issues_code').on(t.code),
    check('issues_severity', sql`${t.severity} in ${oneOf(severities)}`),
    check('issues_origin', sql`${t.origin} in ${oneOf(findingOrigins)}`),
    check('issues_value', isNumber(t.value)),
    check('issues_other_value', isNumber(t.otherValue)),
    check('issues_place', isPlace(t.start, t.end)),
    check('issues_other_place', isPlace(t.otherStart, t.otherEnd)),
  ],
)

/** Numbers of a report's prose that state no indicator, each with the reason, so that nothing printed vanishes. */
export const unreadNumbers = sqliteTable(
  'unread_numbers',
  {
    reportKey: integer('report_key')
      .notNull()
      .references(() => reports.key, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    value: real('value').notNull(),
    reason: text('reason', { enum: unreadReasons }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reportKey, t.start] }),
    check('unread_numbers_value', isNumber(t.value)),
    check('unread_numbers_reason', sql`${t.reason} in ${oneOf(unreadReasons)}`),
    check('unread_numbers_place', isPlace(t.start, t.end)),
  ],
)

/**
 * A roll-up that a load leaves: how many reports of a form and a year say something of an indicator (总计) with a status. `form` is
 * null of reports without a document.
 */
export const statementCounts = sqliteTable(
  'statement_counts',
  {
    indicator: text('indicator')
      .notNull()
      .references(() => indicators.id),
    form: text('form', { enum: forms }),
    year: integer('year').notNull(),
    status: text('status', { enum: statuses }).notNull(),
    reports: integer('reports').notNull(),
  },
  (t) => [
    index('statement_counts_indicator').on(t.indicator, t.year),
    check('statement_counts_status', sql`${t.status} in ${oneOf(statuses)}`),
    check('statement_counts_reports', sql`${t.reports} > 0`),
  ],
)

/** A roll-up that a load leaves: how many figures a report states, all kinds of applicant counted. */
export const reportCounts = sqliteTable('report_counts', {
  reportKey: integer('report_key')
    .primaryKey()
    .references(() => reports.key, { onDelete: 'cascade' }),
  stated: integer('stated').notNull(),
})

/**
 * What a load refused and no later one took: a document, an extracted line or a row of figures, with its reason. Region, year and
 * agency are null where they cannot be determined for sure.
 */
export const refusals = sqliteTable(
  'refusals',
  {
    key: integer('key').primaryKey(),
    source: text('source').notNull(),
    /** Line in the source, empty where all of it is meant. */
    place: text('place').notNull(),
    sha256: text('sha256'),
    /** Why, as lib/model/refusal/refusals.ts has it: a code, and the parameters of its sentence as JSON. */
    code: text('code').notNull(),
    params: text('params').notNull(),
    regionCode: text('region_code'),
    year: integer('year'),
    agency: text('agency'),
    /** The dataset revision after the load that refused it. */
    revision: text('revision'),
  },
  (t) => [
    unique('refusals_place').on(t.source, t.place),
    check('refusals_code', sql`length(${t.code}) > 0 and json_valid(${t.params})`),
    check(
      'refusals_region',
      sql`${t.regionCode} is null or ${t.regionCode} glob '[0-9][0-9][0-9][0-9][0-9][0-9]'`,
    ),
    check('refusals_year', sql`${t.year} is null or (${isYear(t.year)})`),
  ],
)

/** Every load that changed the data; the newest row is the dataset revision that caches and ETags hang on. */
export const revisions = sqliteTable('revisions', {
  number: integer('number').primaryKey(),
  revision: text('revision').notNull(),
  loadedAt: text('loaded_at').notNull(),
  added: integer('added').notNull(),
  replaced: integer('replaced').notNull(),
  refused: integer('refused').notNull(),
  /** Reports that were there before and are no more; null of the first load and of loads before changes were recorded. */
  removed: integer('removed'),
  /** Figures that show another value or status than before; null as that. */
  figuresChanged: integer('figures_changed'),
})

/**
 * What loads after the first changed, in the order in which they did; rows are only ever added. A figure that shows something else has a row with
 * both; a report that came or went has one without an indicator. Figures of a report that came are not listed, those of one that went
 * are, as nothing else keeps them, and so are those of one that comes back. Names of reports stay when their rows go. A load may touch
 * a figure twice: the first row has what was before, the last what is after.
 */
export const changes = sqliteTable(
  'changes',
  {
    key: integer('key').primaryKey(),
    /** The number of the revision that the load made. */
    load: integer('load').notNull(),
    reportId: text('report_id').notNull(),
    indicator: text('indicator').references(() => indicators.id),
    applicant: text('applicant', { enum: applicants }),
    valueBefore: real('value_before'),
    statusBefore: text('status_before', { enum: cellStatuses }),
    valueAfter: real('value_after'),
    statusAfter: text('status_after', { enum: cellStatuses }),
    reason: text('reason', { enum: revisionReasons }).notNull(),
  },
  (t) => [
    index('changes_load').on(t.load),
    index('changes_report').on(t.reportId),
    check('changes_reason', sql`${t.reason} in ${oneOf(revisionReasons)}`),
    check('changes_whole', sql`(${t.indicator} is null) = (${t.reason} in ('report-added', 'report-moved'))`),
    check(
      'changes_applicant',
      sql`(${t.indicator} is null) = (${t.applicant} is null) and (${t.applicant} is null or ${t.applicant} in ${oneOf(applicants)})`,
    ),
    check('changes_before', isShown(t.valueBefore, t.statusBefore)),
    check('changes_after', isShown(t.valueAfter, t.statusAfter)),
    check('changes_number_before', isNumber(t.valueBefore)),
    check('changes_number_after', isNumber(t.valueAfter)),
  ],
)

/** Agencies whose last report went, for the names of what changed. */
export const formerAgencies = sqliteTable('former_agencies', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  regionCode: text('region_code').references(() => regions.code),
})
