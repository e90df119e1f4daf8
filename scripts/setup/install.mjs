// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall, canUseApt } from './apt.mjs'
import { CommandError, npm, run } from './run.mjs'
import { platform, root } from './paths.mjs'
import { isStamped, writeStamp } from './stamp.mjs'
import { step } from './step.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether node_modules holds what the lockfile asks for: every package in its version, and none of another. Optional
 * packages (binaries of other platforms) may be absent.
 * @param {Lockfile} asked package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 */
export function isInstalled(asked, installed) {
  for (const [path, { version, optional, devOptional, peer }] of Object.entries(asked.packages)) {
    if (path === '') continue
    const found = installed.packages[path]
    if (found ? found.version !== version : !(optional || devOptional || peer)) return false
  }
  return Object.keys(installed.packages).every((path) => path in asked.packages)
}

/** @param {string} file @returns {Lockfile | null} */
function readLockfile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const stampFile = join(root, 'node_modules/.gongkai-platform')

/** Opens a database in memory in a process of its own; rejects when the binary is missing or for another Node. */
function tryDriver() {
  return run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: root })
}

/** `npm ci`; where compiling the database driver is what failed, once more with compiler and headers at hand. */
async function installAll() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  try {
    await npm(args, { cwd: root })
  } catch (error) {
    if (!(error instanceof CommandError) || !/gyp/i.test(error.output)) throw error
    await installCompiler()
    await npm(args, { cwd: root, env: headers() })
  }
}

/**
 * Names the headers that came with the Node that runs, where any did: they are the right ones, and need no download.
 * @returns {Record<string, string>}
 */
function headers() {
  const prefix = join(process.execPath, '../..')
  try {
    const version = readFileSync(join(prefix, 'include/node/node_version.h'), 'utf8')
    const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(version)?.[1]
    return major === process.versions.node.split('.')[0] ? { npm_config_nodedir: prefix } : {}
  } catch {
    return {}
  }
}

/** Installs what compiling takes, where we may: as root on Debian. */
async function installCompiler() {
  if (canUseApt()) await aptInstall(['python3', 'make', 'g++'])
}

/**
 * Brings node_modules to what the lockfile says and to the Node that runs: installs when they differ, rebuilds the
 * database driver after a switch of Node. Does nothing, and prints nothing, when all is there.
 */
export async function install() {
  const asked = readLockfile(join(root, 'package-lock.json'))
  if (!asked) throw new Error('package-lock.json is missing or unreadable')
  const installed = readLockfile(join(root, 'node_modules/.package-lock.json'))
  if (!installed || !isInstalled(asked, installed)) await step('install packages (npm ci)', installAll)
  else if (isStamped(stampFile, platform)) return
  try {
    await tryDriver()
  } catch (error) {
    // NODE_MODULE_VERSION: built for another Node. Anything else: a binary of another machine, so all are in doubt.
    const isOtherNode = error instanceof CommandError && error.output.includes('NODE_MODULE_VERSION')
    if (isOtherNode)
      await step(`rebuild the database driver for Node ${process.versions.node}`, () =>
        npm(['rebuild', 'better-sqlite3'], { cwd: root, env: headers() }),
      )
    else await step('install packages again (npm ci)', installAll)
    await tryDriver()
  }
  writeStamp(stampFile, platform)
}
