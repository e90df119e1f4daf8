import { csvwDialect, dataSetTerms, inLanguages } from './csvwTerms.ts'
import { dataSetTitle, type DataSetFacts } from './facts.ts'
import type { Column, Table } from './table.ts'

/** Where a report stands in provenance.json; `{report_id}` is filled in from the row. */
const reportEntity = 'provenance.json#report/{report_id}'

/**
 * The data set in the words of CSV on the Web (W3C, Metadata Vocabulary for Tabular Data). Rows of observations, readings and
 * findings are derived, in the sense of PROV, from a report of provenance.json.
 * @param urlOf address of a table's file, relative to the metadata; its name unless said
 */
export function csvwMetadata(
  tables: readonly Table[],
  { revision, loadedAt }: DataSetFacts,
  urlOf: (table: Table) => string = ({ file }) => file,
) {
  const urls = new Map(tables.map((table) => [table.name, urlOf(table)]))
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    '@type': 'TableGroup',
    'dc:title': inLanguages(dataSetTitle),
    ...dataSetTerms,
    'dc:identifier': revision,
    'dc:modified': { '@value': loadedAt, '@type': 'xsd:dateTime' },
    dialect: csvwDialect,
    tables: tables.map((table) => ({
      '@type': 'Table',
      url: urls.get(table.name)!,
      'dc:title': inLanguages(table.label),
      'dc:description': inLanguages(table.description),
      tableSchema: {
        '@type': 'Schema',
        aboutUrl: `#${table.primaryKey.map((id) => `{${id}}`).join('/')}`,
        columns: table.columns.map((column) => columnOf(column, table)),
        primaryKey: table.primaryKey,
        foreignKeys: table.foreignKeys.map((key) => ({
          columnReference: key.columns,
          reference: { resource: urls.get(key.table)!, columnReference: key.references },
        })),
        rowTitles: table.primaryKey,
      },
    })),
  }
}

function columnOf(column: Column, table: Table) {
  const { id, label, description, unit, missing } = column
  const isOrigin = id === 'report_id' && table.name !== 'reports'
  return {
    '@type': 'Column',
    name: id,
    // The header has the id; a title without a language matches it.
    titles: { und: id, zh: label.zh, en: label.en },
    'dc:description': inLanguages(description),
    ...(unit === undefined ? {} : { 'schema:unitText': inLanguages(unit) }),
    datatype: datatypeOf(column),
    required: missing === undefined,
    ...(missing === undefined ? {} : { null: [''], 'rdfs:comment': inLanguages(missing) }),
    ...(isOrigin ? { propertyUrl: 'prov:wasDerivedFrom', valueUrl: reportEntity } : {}),
  }
}

function datatypeOf({ type, codes, pattern }: Column) {
  if (type === 'boolean') return { base: 'boolean', format: 'true|false' }
  if (type !== 'string') return { base: type }
  if (codes !== undefined) return { base: 'string', format: codes.map((code) => code.id).join('|') }
  return pattern === undefined ? { base: 'string' } : { base: 'string', format: pattern }
}
