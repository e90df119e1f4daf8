import type { QueryError } from '#lib/model/query/queryErrors'
import { plainPage } from './plainPage.ts'
import { refusalOfOne } from './reason.ts'
import { textOf, type Lang } from './text.ts'

/** The page that answers an invalid query: which parameters, what was given, and why not, as `plainPage` gives it. */
export function badQueryPage(errors: readonly QueryError[], lang: Lang, path: string, nonce: string): string {
  const text = textOf(lang)
  const lines = errors.slice(0, 20).map((error) => refusalOfOne(error, text))
  return plainPage({ title: text.errors.badTitle, lead: text.errors.badLead, lines }, lang, path, nonce)
}
