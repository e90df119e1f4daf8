import { reading } from './reading.ts'
import { databaseTrouble, type DatabaseTrouble } from './unreadable.ts'

/** What keeps the database from being read at this moment, with the error that says so; null where nothing does. */
export async function troubleNow(): Promise<{ trouble: DatabaseTrouble; error: unknown } | null> {
  try {
    return await reading(async () => null)
  } catch (error) {
    const trouble = databaseTrouble(error)
    if (trouble === null) throw error
    return { trouble, error }
  }
}
