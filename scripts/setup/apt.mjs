// @ts-check
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Whether system packages can be installed: as root on Debian and what derives from it. */
export function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Installs system packages; rejects with the end of what apt-get printed. @param {string[]} packages */
export async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}
