// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/**
 * Whether a version of Node is at least the one that a range of the form `>=20.19` asks for.
 * @param {string} version e.g. `20.20.2`
 * @param {string} range
 */
export function isNewEnough(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = range.replace('>=', '').split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/** Throws a sentence when the Node that runs is older than package.json asks for. */
export function requireNode() {
  const range = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node
  if (!isNewEnough(process.versions.node, range))
    throw new Error(`Node ${range.replace('>=', '')} or newer is needed, not ${process.versions.node}`)
}
