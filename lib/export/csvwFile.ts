import type { Field } from '#lib/model/fields/field'
import type { Words } from '#lib/model/words'
import type { CsvTableOptions } from '#lib/files/csvTable'
import { csvwDialect, dataSetTerms, inLanguages } from './csvwTerms.ts'

/** One CSV file to be described. */
export interface DescribedFile {
  /** Its address, relative to its description. */
  url: string
  title: Words
  /** The data revision that it is of, and the day of the load, 2026-01-02; null before the first. */
  revision: string
  day: string | null
  columns: readonly { id: string; header: Words; of: Field }[]
  /** How booleans are written, `true|false` or `1|0`. */
  booleans: 'true|false' | '1|0'
}

/**
 * One CSV file in the words of CSV on the Web: what its columns are called in both languages, what they hold and mean, and under which
 * licence it is. Any cell may be empty, which is a missing value and never a zero. Ids of columns are their names whichever header it has.
 */
export function csvwOfFile(
  { url, title, revision, day, columns, booleans }: DescribedFile,
  { header }: Pick<CsvTableOptions, 'header'>,
) {
  const isId = header === 'id'
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    '@type': 'Table',
    url,
    'dc:title': inLanguages(title),
    ...dataSetTerms,
    'dc:identifier': revision,
    ...(day === null ? {} : { 'dc:modified': { '@value': day, '@type': 'xsd:date' } }),
    dialect: csvwDialect,
    tableSchema: {
      '@type': 'Schema',
      columns: columns.map(({ id, header: words, of }) => ({
        '@type': 'Column',
        name: id,
        titles: isId ? { und: id, ...words } : { ...words },
        ...(of.description === undefined ? {} : { 'dc:description': inLanguages(of.description) }),
        ...(of.unit === undefined ? {} : { 'schema:unitText': inLanguages(of.unit) }),
        ...(of.missing === undefined ? {} : { 'rdfs:comment': inLanguages(of.missing) }),
        datatype: datatypeOf(of, isId, booleans),
        null: [''],
      })),
    },
  }
}

/** Words take the place of ids under a header of words, so that only ids keep to the pattern of their field. */
function datatypeOf({ type, pattern }: Field, isId: boolean, booleans: DescribedFile['booleans']) {
  switch (type) {
    case 'boolean':
      return { base: 'boolean', format: booleans }
    case 'integer':
    case 'number':
    case 'date':
      return { base: type }
    default:
      return isId && pattern !== undefined && type === 'string'
        ? { base: 'string', format: pattern }
        : { base: 'string' }
  }
}
