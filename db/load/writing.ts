import type Sqlite from 'better-sqlite3'
import type { Indicator } from '#lib/model/indicator'
import type { Region } from '#lib/model/region'
import type { Database } from '#db/client'
import type { FigureReport, PlacedFigure } from './item.ts'
import { keepHistory, type History } from './history/history.ts'
import { acceptance } from './judge/accept.ts'
import type { Reference } from './reference.ts'
import { keepRefusals, type RefusalKeeper } from './refusals.ts'
import { prepareLoad, type LoadStatements } from './statements.ts'
import type { LoadSummary } from './summary.ts'

/** A load that writes: what it knows, what it has done so far, and what is still to be written. */
export interface Writing {
  client: Sqlite.Database
  run: LoadStatements
  /** Of the catalogue and of earlier loads; grows with the load. */
  regions: Map<string, Region>
  indicators: ReadonlyMap<string, Indicator>
  refusals: RefusalKeeper
  history: History
  /** Settles which values of a report count, once it is written. */
  accept: (reportKey: number) => void
  summary: LoadSummary
  /** Keys of the reports that were added or replaced. */
  touched: Set<number>
  /** Report id → source of its document, of the documents that this load has written. */
  taken: Map<string, string>
  /** Report id → its transcribed figures by indicator, which are written when all are there. */
  figures: Map<string, { report: FigureReport; rows: Map<string, PlacedFigure> }>
}

/** The state of a load that has written nothing yet. */
export function beginWriting(db: Database, reference: Reference): Writing {
  const client = db.$client
  const regions = knownRegions(client, reference)
  const indicators = new Map(reference.indicators.map((indicator) => [indicator.id, indicator]))
  return {
    client,
    run: prepareLoad(client),
    regions,
    indicators,
    refusals: keepRefusals(client, regions),
    history: keepHistory(client, indicators),
    accept: acceptance(client),
    summary: {
      added: 0,
      replaced: 0,
      unchanged: 0,
      refused: [],
      changes: [],
      findings: [],
      revision: '',
      isLoaded: true,
    },
    touched: new Set(),
    taken: new Map(),
    figures: new Map(),
  }
}

/** Regions of the catalogue and those that earlier loads kept. */
function knownRegions(client: Sqlite.Database, reference: Reference): Map<string, Region> {
  const rows = client.prepare<[], Region>(`select code, name, level, parent from regions`).all()
  return new Map([...rows, ...reference.regions].map((region) => [region.code, region]))
}
