import { resolve } from 'node:path'

/** Where the database is: `DATABASE_PATH`, else data/gongkai.db below the working directory. The one place that reads it. */
export function databasePath(): string {
  return resolve(process.env.DATABASE_PATH || 'data/gongkai.db')
}
