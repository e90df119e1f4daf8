import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../scripts/setup/run.mjs'
import { root } from '../../scripts/setup/paths.mjs'

/** What the measurements of the site run over: the five reports alone, and so many made-up counties of twelve years. */
export const stocks = ['five', '160', '3000'] as const
export type Stock = (typeof stocks)[number]

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const script = (name: string, args: string[]) => run(process.execPath, [tsx, name, ...args], { cwd: root })

/**
 * The database file of each stock. Those that are not in `folder` yet (`five.db`, `160.db`, `3000.db`) are made there; the largest
 * takes minutes and 1 GB.
 */
export async function benchDatabases(folder: string): Promise<Record<Stock, string>> {
  mkdirSync(folder, { recursive: true })
  const files = { five: '', '160': '', '3000': '' }
  for (const stock of stocks) {
    files[stock] = join(folder, `${stock}.db`)
    if (existsSync(files[stock])) continue
    if (stock === 'five') await script('scripts/seed.ts', ['--database', files.five, 'seeds/reports'])
    else await loadMadeUp(Number(stock), files[stock], join(folder, `made-up-${stock}`))
  }
  return files
}

/** Makes a database of so many made-up counties by way of a folder, which is gone afterwards. */
export async function loadMadeUp(counties: number, database: string, folder: string): Promise<void> {
  const made = ['--counties', String(counties), '--years', '2014-2025', '--kind', 'ndjson', '--out', folder]
  await script('scripts/generate.ts', made)
  const known = ['--regions', join(folder, 'regions.csv')]
  await script('scripts/seed.ts', ['--database', database, ...known, folder])
  rmSync(folder, { recursive: true })
}
