import { csvDialect as dialect } from '#lib/files/csvLine'
import type { Words } from '#lib/model/words'
import { dataSetDescription, guardNote, licence } from './facts.ts'

/** How every CSV file is written, in the words of CSV on the Web. */
export const csvwDialect = {
  '@type': 'Dialect',
  encoding: 'utf-8',
  delimiter: dialect.delimiter,
  quoteChar: dialect.quote,
  doubleQuote: true,
  lineTerminators: [dialect.lineEnd],
  header: true,
  headerRowCount: 1,
  skipInitialSpace: false,
  trim: false,
} as const

/** A text in both languages, Chinese first. */
export function inLanguages({ zh, en }: Words) {
  return [
    { '@value': zh, '@language': 'zh' },
    { '@value': en, '@language': 'en' },
  ]
}

/** What is said of the data set beside a title: what it is, and under which licence. */
export const dataSetTerms = {
  'dc:description': inLanguages({
    zh: `${dataSetDescription.zh}${guardNote.zh}`,
    en: `${dataSetDescription.en} ${guardNote.en}`,
  }),
  'dc:license': { '@id': licence.path },
  'dc:rights': inLanguages(licence.title),
} as const
