// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Whether a stamp file says what is expected. A stamp lies beside what it vouches for (a database, a build), so that
 * deleting the one deletes the other; one that cannot be read counts as absent.
 * @param {string} file
 * @param {string} expected
 */
export function isStamped(file, expected) {
  try {
    return readFileSync(file, 'utf8') === `${expected}\n`
  } catch {
    return false
  }
}

/** Writes a stamp, making its folder where needed. @param {string} file @param {string} content */
export function writeStamp(file, content) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${content}\n`)
}
