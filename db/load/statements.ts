import type Sqlite from 'better-sqlite3'

/**
 * The prepared statements of a load. One row each: a load writes a few hundred rows a report. Whoever takes more than two values
 * takes them by name.
 */
export function prepareLoad(client: Sqlite.Database) {
  return {
    region: client.prepare(
      `insert into regions (code, name, level, parent) values (@code, @name, @level, @parent)
       on conflict (code) do update set name = excluded.name, level = excluded.level, parent = excluded.parent,
         sort_key = case when name = excluded.name then sort_key else '' end`,
    ),
    knownRegion: client.prepare(
      `insert into regions (code, name, level, parent) values (@code, @name, @level, @parent) on conflict (code) do nothing`,
    ),
    indicator: client.prepare(
      `insert into indicators (id, position, label_zh, label_en, unit, "group", part_of, by_applicant, forms, in_prose)
       values (@id, @position, @labelZh, @labelEn, @unit, @group, @partOf, @byApplicant, @forms, @inProse)
       on conflict (id) do update set position = excluded.position, label_zh = excluded.label_zh, label_en = excluded.label_en,
         unit = excluded.unit, "group" = excluded."group", part_of = excluded.part_of, by_applicant = excluded.by_applicant,
         forms = excluded.forms, in_prose = excluded.in_prose`,
    ),
    agency: client.prepare<[string], { name: string; sector: string | null; scope: string }>(
      `select name, sector, scope from agencies where id = ?`,
    ),
    addAgency: client.prepare(
      `insert into agencies (id, name, core, region_code, sector, scope)
       values (@id, @name, @core, @regionCode, @sector, @scope)`,
    ),
    updateAgency: client.prepare(
      `update agencies set sort_key = case when name = @name then sort_key else '' end, name = @name, sector = @sector, scope = @scope
       where id = @id`,
    ),
    report: client.prepare<
      [string],
      {
        key: number
        documentHash: string | null
        figuresHash: string | null
        sha256: string | null
        version: string | null
      }
    >(
      `select key, document_hash as documentHash, figures_hash as figuresHash, sha256, version
       from reports left join extractions on report_key = key where id = ?`,
    ),
    /** The report that holds a document, unless it is the one with the id. */
    holder: client.prepare<
      [string, string],
      { id: string; key: number; year: number; agency: string; figuresHash: string | null }
    >(
      `select r.id, r.key, r.year, a.name as agency, r.figures_hash as figuresHash
       from reports r join agencies a on a.id = r.agency_id where r.sha256 = ? and r.id <> ?`,
    ),
    dropReport: client.prepare(`delete from reports where key = ?`),
    clearDocument: client.prepare(
      `update reports set form = null, title = null, source = null, sha256 = null, text = null, document_hash = null where key = ?`,
    ),
    acceptAll: client.prepare(`update observations set accepted = 1, disagrees = 0 where report_key = ?`),
    /** Those of whom changes are told keep their names. */
    keepFormerAgencies: client.prepare(
      `insert or replace into former_agencies (id, name, region_code)
       select id, name, region_code from agencies where not exists (select 1 from reports where agency_id = agencies.id)
         and exists (select 1 from changes where report_id between agencies.id || '-' and agencies.id || '-~')`,
    ),
    dropIdleAgencies: client.prepare(
      `delete from agencies where not exists (select 1 from reports where agency_id = agencies.id)`,
    ),
    hasOriginal: client.prepare<[string], unknown>(`select 1 from originals where sha256 = ?`).pluck(),
    keepOriginal: client.prepare(`insert into originals (sha256, bytes) values (?, ?)`),
    dropIdleOriginals: client.prepare(
      `delete from originals where sha256 not in (select sha256 from reports where sha256 is not null)`,
    ),
    addReport: client.prepare(`insert into reports (id, agency_id, year) values (@id, @agencyId, @year)`),
    setDocument: client.prepare(
      `update reports set form = @form, title = @title, source = @source, sha256 = @sha256, text = @text, document_hash = @hash
       where key = @key`,
    ),
    keepVersion: client.prepare(`insert or replace into extractions (report_key, version) values (?, ?)`),
    dropVersion: client.prepare(`delete from extractions where report_key = ?`),
    setSourceUrl: client.prepare(
      `update reports set source_url = @sourceUrl, figures_hash = @hash where key = @key`,
    ),
    figures: client.prepare<
      [number],
      {
        indicator: string
        value: number
        status: string
        note: string | null
        noteEn: string | null
        sourceUrl: string | null
      }
    >(
      `select indicator, value, status, note, note_en as noteEn, source_url as sourceUrl from observations
       where report_key = ? and origin = 'figures' order by indicator`,
    ),
    dropFigure: client.prepare(
      `delete from observations where report_key = ? and indicator = ? and origin = 'figures'`,
    ),
    dropObservations: client.prepare(`delete from observations where report_key = ? and origin = ?`),
    dropReadings: client.prepare(`delete from readings where report_key = ?`),
    dropIssues: client.prepare(`delete from issues where report_key = ? and origin = ?`),
    dropUnread: client.prepare(`delete from unread_numbers where report_key = ?`),
    addUnread: client.prepare(
      `insert or ignore into unread_numbers (report_key, start, "end", value, reason)
       values (@reportKey, @start, @end, @value, @reason)`,
    ),
    addObservation: client.prepare(
      `insert into observations (report_key, indicator, applicant, origin, value, status, source_class, "check", note, note_en, start, "end", source_url)
       values (@reportKey, @indicator, @applicant, @origin, @value, @status, @sourceClass, @check, @note, @noteEn, @start, @end, @sourceUrl)`,
    ),
    addReading: client.prepare(
      `insert into readings (report_key, indicator, applicant, value, status, source_class, year, exclusion, note, start, "end")
       values (@reportKey, @indicator, @applicant, @value, @status, @sourceClass, @year, @exclusion, @note, @start, @end)`,
    ),
    addIssue: client.prepare(
      `insert into issues (report_key, origin, code, severity, message, message_en, indicator, value, other_value, start, "end", other_start, other_end, other_report)
       values (@reportKey, @origin, @code, @severity, @message, @messageEn, @indicator, @value, @otherValue, @start, @end,
         @otherStart, @otherEnd, @otherReport)`,
    ),
    addRevision: client.prepare(
      `insert into revisions (number, revision, loaded_at, added, replaced, refused, removed, figures_changed)
       values (@number, @revision, @loadedAt, @added, @replaced, @refused, @removed, @figuresChanged)`,
    ),
  }
}

export type LoadStatements = ReturnType<typeof prepareLoad>
