/** There is no database at its path. Told by its code, as every bundle has a class of its own. */
export class DatabaseMissing extends Error {
  readonly code = 'DATABASE_MISSING'

  constructor(path: string) {
    super(`there is no database at ${path}`)
  }
}

/** The tables of the database are of an earlier version than this program; a load brings them up to date. */
export class DatabaseOutdated extends Error {
  readonly code = 'DATABASE_OUTDATED'

  constructor(path: string) {
    super(`the tables of an earlier version are in ${path}`)
  }
}

/** What keeps the database from being read: it is `missing`; or `unreadable`, being damaged, locked, of another schema or not ours to open. */
export type DatabaseTrouble = 'missing' | 'unreadable'

/** What an error says of the database; null for one that is not about it. */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  for (let one = error; one instanceof Object; one = (one as { cause?: unknown }).cause) {
    const { code } = one as { code?: unknown }
    if (code === 'DATABASE_MISSING') return 'missing'
    // Those of SQLite, and of the system where it does not let us look at the file.
    if (typeof code === 'string' && /^(SQLITE_|DATABASE_OUTDATED$|EACCES$|EPERM$|EIO$)/.test(code))
      return 'unreadable'
  }
  return null
}
