import { createHash } from 'node:crypto'
import { csvHeader, csvLines } from '#lib/export/csv'
import { csvwMetadata } from '#lib/export/csvw'
import { dataDictionary } from '#lib/export/dictionary'
import { dataPackage } from '#lib/export/dataPackage'
import type { DataSetFacts, FileFacts } from '#lib/export/facts'
import { provenanceEnd, provenanceHead, provenanceOfReport } from '#lib/export/provenance'
import { dataReadme } from '#lib/export/readme'
import type { Scalar, Table } from '#lib/export/table'
import { tableNames, tables, type TableName } from '#lib/export/tables'
import type { Database } from '#db/client'
import { reportRows } from './exportReports.ts'
import { exportRows } from './exportRows.ts'
import { allIndicators } from '#db/queries/indicators'
import { latestRevision } from '#db/queries/revisions'

/** A file of the data set; its text is made piece by piece as it is taken. */
export interface ExportFile {
  path: string
  pieces: () => AsyncGenerator<string, void, undefined>
}

const allTables: readonly Table[] = tableNames.map((name) => tables[name])

/** The names of the files of the whole data set. */
export const exportPaths: readonly string[] = [
  ...tableNames.map((name) => tables[name].file),
  'provenance.json',
  'csv-metadata.json',
  'data-dictionary.md',
  'README.md',
  'datapackage.json',
]

/** Which data set a database holds; null before the first load. */
export async function dataSetFacts(db: Database): Promise<DataSetFacts | null> {
  const row = latestRevision(db)
  return row === null ? null : { revision: row.revision, loadedAt: row.loadedAt }
}

/**
 * The files of the whole data set. They are taken one after the other and in this order, as the last tell of the bytes of
 * those before. The connection is inside a transaction, so that all are of one revision; others get no turn between pieces.
 */
export function exportFiles(db: Database, facts: DataSetFacts): readonly ExportFile[] {
  const written = new Map<string, FileFacts>()
  return [
    ...tableNames.map((name) => ({
      path: tables[name].file,
      pieces: () => counted(tableText(db, name), (file) => written.set(name, file)),
    })),
    { path: 'provenance.json', pieces: () => provenanceText(db, facts) },
    { path: 'csv-metadata.json', pieces: () => json(csvwMetadata(allTables, facts)) },
    {
      path: 'data-dictionary.md',
      async *pieces() {
        yield dataDictionary(allTables, await allIndicators(db))
      },
    },
    {
      path: 'README.md',
      async *pieces() {
        yield dataReadme(allTables, facts, new Map([...written].map(([name, { rows }]) => [name, rows])))
      },
    },
    {
      path: 'datapackage.json',
      async *pieces() {
        const missing = tableNames.find((name) => !written.has(name))
        if (missing !== undefined) throw new Error(`described before it is written: ${missing}`)
        yield* json(dataPackage(allTables, facts, { files: written }))
      },
    },
  ]
}

interface Piece {
  text: string
  rows: number
}

/** The file of a table, some hundred rows in a piece. */
async function* tableText(db: Database, name: TableName): AsyncGenerator<Piece, void, undefined> {
  yield { text: csvHeader(tables[name]), rows: 0 }
  for await (const rows of exportRows(db, name) as AsyncIterable<readonly Record<string, Scalar>[]>)
    if (rows.length > 0) yield { text: csvLines(tables[name], rows), rows: rows.length }
}

/** Where every report comes from, as PROV. */
export async function* provenanceText(
  db: Database,
  facts: DataSetFacts,
): AsyncGenerator<string, void, undefined> {
  yield provenanceHead(facts)
  for await (const rows of reportRows(db)) yield rows.map(provenanceOfReport).join('')
  yield provenanceEnd
}

/** Passes a text on and tells, once all of it was taken, its bytes, hash and rows. */
async function* counted(
  pieces: AsyncIterable<Piece>,
  done: (facts: FileFacts) => void,
): AsyncGenerator<string, void, undefined> {
  const hash = createHash('sha256')
  let bytes = 0
  let count = 0
  for await (const { text, rows } of pieces) {
    hash.update(text)
    bytes += Buffer.byteLength(text)
    count += rows
    yield text
  }
  done({ bytes, sha256: hash.digest('hex'), rows: count })
}

async function* json(value: unknown): AsyncGenerator<string, void, undefined> {
  yield `${JSON.stringify(value, null, 2)}\n`
}
