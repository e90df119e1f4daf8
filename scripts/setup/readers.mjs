// @ts-check
import { spawnSync } from 'node:child_process'
import { aptInstall, canUseApt } from './apt.mjs'
import { step } from './step.mjs'

/** What the tests of the code that reads files run: the package of Debian, and what shows that it is there. */
const programs = [
  { name: 'R', debian: 'r-base-core', tries: [['Rscript', '--version']] },
  {
    name: 'pandas',
    debian: 'python3-pandas',
    // Another Python may stand before that of the system.
    tries: ['python3', '/usr/bin/python3'].map((python) => [python, '-c', 'import pandas']),
  },
]

/** Those that do not start. */
const missing = () =>
  programs.filter(
    ({ tries }) => !tries.some(([program = '', ...args]) => spawnSync(program, args).status === 0),
  )

/**
 * Sees to R and to Python with pandas: installs Debian's packages as root. Where that cannot be, it says so in a line, and the tests that run
 * them are skipped.
 */
export async function ensureReaders() {
  const wanted = missing().map(({ debian }) => debian)
  if (wanted.length > 0 && canUseApt())
    await step(`install ${wanted.join(' and ')} (apt-get)`, () => aptInstall(wanted)).catch((error) => {
      console.error(error.output || error.message)
    })
  for (const { name } of missing()) console.error(`without ${name}: tests that run it are skipped`)
}
