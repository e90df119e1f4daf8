import { execFile } from 'node:child_process'

/** What a command line says and how it ends. */
export interface Said {
  code: number
  out: string
  err: string
}

/** Runs `npm run seed` against a database. */
export function seedInto(database: string, ...args: string[]): Promise<Said> {
  const all = ['node_modules/tsx/dist/cli.mjs', 'scripts/seed.ts', '--database', database, ...args]
  return new Promise((resolve) =>
    execFile(process.execPath, all, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out: out.trim(), err: err.trim() }),
    ),
  )
}
