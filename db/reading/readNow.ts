import { reading, type Reading } from './reading.ts'
import { databaseTrouble, type DatabaseTrouble } from './unreadable.ts'

/** What keeps the database from being read, with the error that says so. */
export interface Unread {
  trouble: DatabaseTrouble
  error: unknown
}

/** Reads the database at this moment: what `work` finds, or what keeps it from being read. Throws whatever else goes wrong. */
export async function readNow<Found>(
  work: (read: Reading) => Promise<Found>,
): Promise<{ found: Found; unread: null } | { found: null; unread: Unread }> {
  try {
    return { found: await reading(work), unread: null }
  } catch (error) {
    const trouble = databaseTrouble(error)
    if (trouble === null) throw error
    return { found: null, unread: { trouble, error } }
  }
}
