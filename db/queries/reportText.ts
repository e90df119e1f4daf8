import { eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { agencies, reports } from '../schema.ts'

/** The text of a report's document and whose it is; null where there is no such report, or only figures of it. */
export async function reportText(
  db: Database,
  id: string,
): Promise<{ text: string; agency: string; year: number } | null> {
  const [row] = await db
    .select({ text: reports.text, agency: agencies.name, year: reports.year })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(eq(reports.id, id))
  return row === undefined || row.text === null ? null : { ...row, text: row.text }
}
