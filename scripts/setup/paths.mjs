// @ts-check
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the project, absolute. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** The database file, absolute: `DATABASE_PATH` taken from where the command was given, or data/gongkai.db. */
export const database = resolve(root, process.env.DATABASE_PATH || 'data/gongkai.db')

/** What a native module is built for; it changes with the major version of Node and with the machine. */
export const platform = `${process.platform}-${process.arch}-${process.versions.modules}`
