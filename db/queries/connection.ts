import { reader, type Database } from '../client.ts'

export type { Database }

/** The web side's connection, which can only read; pages import it from here, never the client. Null before the first load. */
export function readOnly(): Database | null {
  return reader()
}
