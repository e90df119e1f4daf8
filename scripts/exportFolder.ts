import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '#db/client'
import { dataSetFacts, exportFiles, exportPaths } from '#db/export/exportFiles'
import { zipOf } from '#db/export/exportZip'
import { copyDatabase } from '#db/export/sqliteSnapshot'

const zipName = 'gongkai.zip'
const sqliteName = 'gongkai.sqlite'
const exportNames = [...exportPaths, zipName, sqliteName]

export interface WrittenFile {
  path: string
  bytes: number
}

/**
 * Writes the whole data set, all of one revision even while a load goes on: into a folder beside `out`, which takes its
 * place when everything is there, so that `out` is never half written.
 * @param db a connection that nothing else uses meanwhile
 * @throws when `out` is a file, or a folder that holds anything, with `force` anything but an earlier export, or before the first load
 */
export async function writeExport(
  db: Database,
  out: string,
  { zip = false, force = false }: { zip?: boolean; force?: boolean } = {},
): Promise<{ revision: string; files: WrittenFile[] }> {
  const target = resolve(out)
  refuseTarget(target, out, force)
  mkdirSync(dirname(target), { recursive: true })
  const folder = mkdtempSync(join(dirname(target), `.${basename(target)}-`))
  const clean = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    chmodSync(folder, 0o755)
    db.$client.exec('begin')
    const facts = await dataSetFacts(db)
    if (facts === null) throw new Error('the database holds no data yet: npm run seed loads it')
    const files = exportFiles(db, facts)
    if (zip) await pipeline(zipOf(files, facts.loadedAt), createWriteStream(join(folder, zipName)))
    else
      for (const { path, pieces } of files)
        await pipeline(Readable.from(pieces()), createWriteStream(join(folder, path)))
    await copyDatabase(db, join(folder, sqliteName))
    db.$client.exec('commit')
    replaceFolder(target, folder)
    return { revision: facts.revision, files: filesOf(target) }
  } finally {
    if (db.$client.inTransaction) db.$client.exec('rollback')
    process.removeListener('exit', clean)
    clean()
  }
}

/** `force` replaces an earlier export and nothing else: the rest of a folder could be anybody's. */
function refuseTarget(target: string, out: string, force: boolean): void {
  const stat = statSync(target, { throwIfNoEntry: false })
  if (stat === undefined) return
  if (!stat.isDirectory()) throw new Error(`not a folder: ${out}`)
  const held = readdirSync(target)
  if (held.length === 0) return
  if (!force) throw new Error(`${out} is not empty; --force replaces an earlier export in it`)
  const foreign = held.find((name) => !exportNames.includes(name))
  if (foreign !== undefined)
    throw new Error(`${out} holds what no export wrote, so it is left as it is: ${foreign}`)
}

/** Puts a folder in the place of another, which is there whole until the new one is. */
function replaceFolder(target: string, folder: string): void {
  const old = `${folder}-old`
  if (existsSync(target)) renameSync(target, old)
  try {
    renameSync(folder, target)
  } catch (error) {
    if (existsSync(old)) renameSync(old, target)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

function filesOf(folder: string): WrittenFile[] {
  return readdirSync(folder)
    .sort()
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
}
