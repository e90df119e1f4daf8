import { countLoads, loads, recordedSince, type Load } from '#db/queries/history/loads'
import type { Reading } from '#db/reading/reading'

/** Loads that the page of the data lists. */
const most = 200

/** The newest loads that changed the data, of how many, and the one that the recorded changes begin behind; null before the first load. */
export async function loadList({
  db,
}: Reading): Promise<{ loads: Load[]; total: number; since: Load } | null> {
  const since = recordedSince(db)
  if (since === null) return null
  return { loads: loads(db, { limit: most, offset: 0 }), total: countLoads(db), since }
}
