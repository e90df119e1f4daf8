// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
    const env = await prepareCompiler()
    await npm(args, { cwd: root, env })
  }
}

/**
 * Installs a compiler where we may (root on Debian) and names the headers that came with this Node, if any did.
 * @returns {Promise<Record<string, string>>}
 */
async function prepareCompiler() {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update', '-qq'], apt)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3', 'make', 'g++'], apt)
  }
  const prefix = join(process.execPath, '../..')
  return existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {}
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
        npm(['rebuild', 'better-sqlite3'], { cwd: root }),
      )
    else await step('install packages again (npm ci)', installAll)
    await tryDriver()
  }
  writeStamp(stampFile, platform)
}
