import type Sqlite from 'better-sqlite3'
import type { Region } from '#lib/model/region'
import type { Refused } from './summary.ts'
import { tellRefused } from './tellRefused.ts'

/** Keeps what a load refuses, and forgets what an earlier one refused once its source comes again or its bytes are held. */
export interface RefusalKeeper {
  /** A source comes to this load: what was refused of it before no longer counts. */
  meet: (source: string) => void
  refuse: (refused: Refused) => void
  /** A document was taken, from wherever it came. */
  accept: (source: string) => void
  /** After everything came. */
  settle: () => void
}

/** @param regions grows with the load */
export function keepRefusals(client: Sqlite.Database, regions: ReadonlyMap<string, Region>): RefusalKeeper {
  const drop = client.prepare(`delete from refusals where source = ? or (source > ? and source < ?)`)
  const dropOne = client.prepare(`delete from refusals where source = ?`)
  const dropHeld = client.prepare(`delete from refusals where sha256 in (select sha256 from reports)`)
  const add = client.prepare(
    `insert or replace into refusals (source, place, sha256, code, params, region_code, year, agency)
     values (@source, @place, @sha256, @code, @params, @regionCode, @year, @agency)`,
  )
  const met = new Set<string>()
  return {
    meet(source) {
      // A file with everything in it: `a.zip` of `a.zip!b.txt`, whose other members come in the same load.
      const file = source.replace(/(\.zip)!.*$/is, '$1')
      if (met.has(file)) return
      met.add(file)
      drop.run(file, `${file}!`, `${file}"`)
    },
    refuse(refused) {
      if (refused.isNothing) return
      const { file: source, place, sha256 = null, reason } = refused
      this.meet(source)
      const { agency, regionCode, year } = tellRefused(refused, regions)
      const params = JSON.stringify(reason.params)
      add.run({ source, place, sha256, code: reason.code, params, regionCode, year, agency })
    },
    accept: (source) => void dropOne.run(source),
    settle: () => void dropHeld.run(),
  }
}

/** Writes the revision beside what the load refused. */
export function dateRefusals(client: Sqlite.Database, revision: string): void {
  client.prepare(`update refusals set revision = ? where revision is null`).run(revision)
}
