import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/setup/paths.mjs'

/** Six hundred made-up counties over twelve years have a little more than a million observations. */
const counties = 600

/** A database of a million observations in a temporary folder of its own. Takes a minute or two. */
export function millionRows(): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-csv-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const path = join(folder, 'gongkai.db')
  const out = join(folder, 'reports')
  const script = (name: string, ...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', name), ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_PATH: path },
      stdio: ['ignore', 'ignore', 'inherit'],
      maxBuffer: Infinity,
    })
  try {
    script('generate.ts', '--counties', String(counties), '--years', '2014-2025', '--kind', 'ndjson', '--out', out) // prettier-ignore
    script('seed.ts', '--regions', join(out, 'regions.csv'), out)
    rmSync(out, { recursive: true })
    return { path, remove }
  } catch (error) {
    remove()
    throw error
  }
}
