import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { agencies, originals, reports } from '../schema.ts'

/** A report's document, byte for byte as it was read. */
export interface Original {
  bytes: Buffer
  sha256: string
  source: string | null
  agency: string
  year: number
}

/** The document of a report; null where there is no such report, only figures of it, or its text alone. */
export async function originalOf(db: Database, id: string): Promise<Original | null> {
  const [row] = await db
    .select({
      bytes: originals.bytes,
      text: reports.text,
      sha256: reports.sha256,
      source: reports.source,
      agency: agencies.name,
      year: reports.year,
    })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(originals, eq(originals.sha256, reports.sha256))
    .where(eq(reports.id, id))
  if (row === undefined || row.text === null || row.sha256 === null) return null
  const { text, sha256, source, agency, year } = row
  const bytes = row.bytes ?? (isWhole(text, sha256) ? Buffer.from(text) : null)
  return bytes === null ? null : { bytes, sha256, source, agency, year }
}

/** How a document is held: as bytes beside its text, as the text itself, or not at all. */
export async function originalKind(
  db: Database,
  { sha256, text }: { sha256: string | null; text: string | null },
): Promise<'bytes' | 'text' | null> {
  if (sha256 === null || text === null) return null
  const held = await db
    .select({ sha256: originals.sha256 })
    .from(originals)
    .where(eq(originals.sha256, sha256))
  return held.length > 0 ? 'bytes' : isWhole(text, sha256) ? 'text' : null
}

/** Whether a document is nothing but its text in UTF-8. */
function isWhole(text: string, sha256: string): boolean {
  return createHash('sha256').update(text).digest('hex') === sha256
}
