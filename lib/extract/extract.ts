import type { Extraction } from '#lib/model/extraction'
import { extractorVersion } from '#lib/model/extractorVersion'
import type { Indicator } from '#lib/model/indicator'
import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import type { Region } from '#lib/model/region'
import { checkDocument } from './checks/documentChecks.ts'
import { Checker } from './checks/sums.ts'
import { documentNotes } from './findings/documentNotes.ts'
import { tellAgency } from './identity/agency.ts'
import { Gazetteer } from './identity/gazetteer.ts'
import { otherText, readsAsReport } from './identity/otherTexts.ts'
import { findTitle, type Title } from './identity/title.ts'
import { titleLine } from './identity/titleLine.ts'
import { tellYear } from './identity/year.ts'
import { explain, unreadNumbers, type Explained } from './prose/explain.ts'
import { readProse } from './prose/readProse.ts'
import { defaultLimits, type Limits } from './read/limits.ts'
import { readDocument } from './read/readDocument.ts'
import { readMembers } from './read/readZip.ts'
import { sha256 } from './read/sha256.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { locateTables } from './tables/locate.ts'
import { layOut, type Layout } from './text/layout.ts'
import { paragraphsOf } from './text/paragraphs.ts'

/** What reading one document brings: the extraction and the decoded text its offsets lead into, or why there is none. */
export type Extracted =
  /** `bytes`: the document itself, where it was read from bytes. `explained`: every number of the prose, where that was asked for. */
  | { ok: true; extraction: Extraction; text: string; bytes?: Uint8Array; explained?: Explained[] }
  /** `sha256`: of the bytes, where there were any to read. */
  | { ok: false; reason: Refusal; sha256?: string }

/** `source` is how a document is called in messages and in the result; it has no influence on what is read. */
export interface Extractor {
  /** Reads one document of any kind. */
  extract(source: string, bytes: Uint8Array): Promise<Extracted>
  /** Reads a document, or every document of a ZIP: the source of a member is `a.zip!b/c.docx`. */
  extractAll(source: string, bytes: Uint8Array): AsyncIterable<Extracted & { source: string }>
  /** Reads decoded text. @param hash SHA-256 of the document's bytes */
  extractText(source: string, hash: string, text: string): Extracted
}

/**
 * Makes an extractor for a catalogue of indicators and regions. Extraction is a pure function of the bytes: no clock,
 * no locale, no order of files. A document that is no annual report is refused with a reason, as is one above the
 * limits; those not named are `defaultLimits`.
 */
export function createExtractor(
  reference: { indicators: readonly Indicator[]; regions: readonly Region[] },
  options: { limits?: Partial<Limits>; explain?: boolean } = {},
): Extractor {
  const limits = { ...defaultLimits, ...options.limits }
  const gazetteer = new Gazetteer(reference.regions)
  const byId = new Map(reference.indicators.map((indicator) => [indicator.id, indicator]))
  const extractor: Extractor = {
    async extract(source, bytes) {
      const read = await readDocument(bytes, limits)
      const hash = sha256(bytes)
      if (!read.ok) return { ...read, sha256: hash }
      const extracted = extractor.extractText(source, hash, read.text)
      return extracted.ok ? { ...extracted, bytes } : extracted
    },
    async *extractAll(source, bytes) {
      for (const member of readMembers(source, bytes, limits))
        yield member.ok
          ? { source: member.source, ...(await extractor.extract(member.source, member.bytes)) }
          : member
    },
    extractText(source, hash, text) {
      const layout = layOut(text)
      const title = findTitle(layout)
      const told = tellYear(layout, title)
      const isSilent = hardlySpeaks(layout, title, told.year)
      if (isSilent) return { ok: false, reason: refusalOf('off-subject'), sha256: hash }
      const other = otherText(layout, title)
      if (other !== null) return { ok: false, reason: other, sha256: hash }
      const body = tellAgency(layout, title, gazetteer)
      const tables = locateTables(layout, byId, told.year)
      const { paragraphs, headings } = paragraphsOf(layout, tables.lines)
      const context = {
        year: told.year,
        form: tables.form,
        scope: body.scope,
        sector: body.sector,
        names: body.names.length > 0 ? body.names : calledNames(layout.folded.text),
      }
      const prose = readProse(paragraphs, context)
      const { observations, issues } = reconcile({
        layout,
        form: tables.form,
        year: told.year,
        indicators: reference.indicators,
        table: tables.readings,
        prose: prose.statements,
        missing: tables.missing,
      })
      const stated = observations.filter((o) => o.value !== null).length
      if (
        title === null &&
        tables.form === 'none' &&
        stated < LEAST_STATED &&
        !readsAsReport(layout, told.year)
      )
        return { ok: false, reason: refusalOf('without-figures'), sha256: hash }
      const checker = new Checker(observations)
      checkDocument(checker, { tables, body })
      const notes = documentNotes({
        layout,
        title,
        body,
        context,
        tables,
        paragraphs,
        headings,
        statements: prose.statements,
        sentences: prose.sentences,
        observations,
      })
      const found = [...told.issues, ...body.issues, ...tables.issues, ...issues, ...checker.issues, ...notes]
      return {
        ok: true,
        text,
        ...(options.explain === true && { explained: explain(prose, layout) }),
        extraction: {
          source,
          sha256: hash,
          extractorVersion,
          agency: body.agency,
          regionCode: body.regionCode,
          year: told.year,
          form: tables.form,
          sector: body.sector,
          scope: body.publishedScope,
          title: title === null ? null : titleLine(title),
          observations,
          issues: found,
          unread: unreadNumbers(prose, layout),
        },
      }
    },
  }
  return extractor
}

/** A body that could not be determined but calls itself 我县 or 我镇 speaks for that area; one that calls itself 我局 does not. */
function calledNames(folded: string): string[] {
  if (/[我本](?:局|委|办|院|校|中心|单位|部门|公司|处|馆|站)/.test(folded)) return []
  return [...new Set([...folded.matchAll(/我(县|区|市|镇|乡|旗)/g)].map((match) => match[1]!))]
}

/**
 * Figures that a text without title and table must state to be taken for a report where it has too little of what
 * reports say: a guide or a notice states none or one.
 */
const LEAST_STATED = 3

/** A text that names disclosure less than three times is about something else; one that calls itself a report need not. */
function hardlySpeaks(layout: Layout, title: Title | null, year: number | null): boolean {
  const mentions = layout.folded.text.match(/(信息公开|政务公开|依申请公开|主动公开)/g)?.length ?? 0
  return mentions < (title !== null || readsAsReport(layout, year) ? 1 : 3)
}
