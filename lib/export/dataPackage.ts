import { csvDialect as dialect } from '#lib/files/csvLine'
import {
  dataSetDescription,
  dataSetTitle,
  guardNote,
  inBoth,
  licence,
  sources,
  type DataSetFacts,
  type FileFacts,
} from './facts.ts'
import type { Column, Table } from './table.ts'

const profiles = 'https://datapackage.org/profiles/2.0'

export interface DataPackageOptions {
  /** Address of a table's file, relative to the descriptor. Its name unless said. */
  pathOf?: (table: Table) => string
  /** What is known of each file, by the name of the table. */
  files?: ReadonlyMap<string, FileFacts>
}

/** The descriptor of the data set: Data Package and Table Schema, version 2, with words in both languages. */
export function dataPackage(
  tables: readonly Table[],
  { revision, loadedAt }: DataSetFacts,
  { pathOf = ({ file }) => file, files = new Map() }: DataPackageOptions = {},
) {
  return {
    $schema: `${profiles}/datapackage.json`,
    name: 'gongkai',
    id: `gongkai-${revision}`,
    title: inBoth(dataSetTitle),
    description: `${dataSetDescription.zh}${guardNote.zh}\n\n${dataSetDescription.en} ${guardNote.en}`,
    version: revision,
    created: loadedAt,
    keywords: ['政府信息公开', '年度报告', 'freedom of information', 'China'],
    licenses: [{ name: licence.name, path: licence.path, title: inBoth(licence.title) }],
    sources: sources.map(({ title, path }) => ({
      title: inBoth(title),
      ...(path === undefined ? {} : { path }),
    })),
    resources: tables.map((table) => resourceOf(table, pathOf(table), files.get(table.name))),
  }
}

function resourceOf(table: Table, path: string, facts: FileFacts | undefined) {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    path,
    title: inBoth(table.label),
    description: inBoth(table.description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(facts === undefined
      ? {}
      : { bytes: facts.bytes, hash: `sha256:${facts.sha256}`, rowCount: facts.rows }),
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      header: true,
      delimiter: dialect.delimiter,
      lineTerminator: dialect.lineEnd,
      quoteChar: dialect.quote,
      doubleQuote: true,
    },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: table.columns.map(fieldOf),
      missingValues: [{ value: '', label: '缺失；各列说明原因 / missing; each field says why' }],
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys.map((key) => ({
        fields: key.columns,
        reference: {
          // A table that refers to itself is not named.
          ...(key.table === table.name ? {} : { resource: key.table }),
          fields: key.references,
        },
      })),
    },
  }
}

function fieldOf({ id, type, label, description, unit, codes, pattern, missing }: Column) {
  return {
    name: id,
    type,
    title: inBoth(label),
    description: inBoth(description),
    ...(unit === undefined ? {} : { unit: inBoth(unit) }),
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    // A text that is required could also be empty: it has no missing value then.
    missingValues: missing === undefined ? [] : [{ value: '', label: inBoth(missing) }],
    ...(codes === undefined
      ? {}
      : { categories: codes.map((code) => ({ value: code.id, label: inBoth(code.label) })) }),
    constraints: {
      required: missing === undefined,
      ...(pattern === undefined ? {} : { pattern }),
      ...(codes === undefined ? {} : { enum: codes.map((code) => code.id) }),
    },
  }
}

/** What `dataPackage` gives. */
export type DataPackage = ReturnType<typeof dataPackage>
