import { resolve } from 'node:path'

/** Where the database is: `DATABASE_PATH`, else data/gongkai.db below the working directory. The one place that reads it. */
export function databasePath(): string {
  // The bundler would take the path for one of the project's own files and pack all of them.
  return resolve(/* turbopackIgnore: true */ process.env.DATABASE_PATH || 'data/gongkai.db')
}
