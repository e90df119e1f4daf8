import { wordQueryFault, type QueryError } from '#lib/model/query/queryErrors'
import type { Text } from './zh.ts'

/** What is wrong with one parameter, as a sentence in the language of a text. */
export function refusalOfOne(error: QueryError, text: Text): string {
  return text.errors.badLine(error.name, error.given, wordQueryFault(error, text.lang === 'en' ? 'en' : 'zh'))
}

/** What is wrong with a query as one line, for files. */
export function refusal(errors: readonly QueryError[], text: Text): string {
  return errors.map((error) => refusalOfOne(error, text)).join(text.lang === 'en' ? ' ' : '')
}
