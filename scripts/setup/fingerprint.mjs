// @ts-check
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const skipped = new Set(['node_modules', '.next', '.git', 'test-results', 'playwright-report'])

/**
 * Every file in or at the given paths below `root`, as paths with forward slashes, sorted. A path that does not
 * exist adds nothing.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function filesBelow(root, paths) {
  /** @type {Set<string>} */
  const found = new Set()
  const visit = (/** @type {string} */ path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isFile()) found.add(relative(root, path).split(sep).join('/'))
    if (stat?.isDirectory())
      for (const name of readdirSync(path)) if (!skipped.has(name)) visit(join(path, name))
  }
  for (const path of paths) visit(join(root, path))
  return [...found].sort()
}

/**
 * A hash of the names and bytes of the files at the given paths, and of `extra`. Times do not count, so a fresh
 * clone, a branch switched there and back, or a touched file do not look like a change.
 * @param {string} root
 * @param {readonly string[]} paths
 * @param {readonly string[]} [extra]
 * @returns {string}
 */
export function fingerprint(root, paths, extra = []) {
  const hash = createHash('sha256')
  for (const word of extra) hash.update(`${word}\0`)
  for (const file of filesBelow(root, paths)) {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
