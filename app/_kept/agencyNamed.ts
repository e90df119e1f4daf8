import { agencyById } from '#db/queries/agencies'
import { readOnly } from '#db/queries/connection'
import type { Agency } from '#lib/model/agency'

/** An agency by itself; null when there is none with the id. */
export async function agencyNamed(id: string): Promise<Agency | null> {
  const db = readOnly()
  return db === null ? null : agencyById(db, id)
}
