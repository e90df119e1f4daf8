import type { ViewError } from '#lib/model/view'
import type { Text } from './zh.ts'

/** Why a parameter is refused, in the language of the page. The parser speaks English; unknown sentences stay general. */
export function reasonOf(error: ViewError, text: Text): string {
  const known = text.reasons[error.reason]
  if (known !== undefined) return known
  if (text.lang === 'en') return error.reason
  const between = /^is not between (\d+) and (\d+)$/.exec(error.reason)
  if (between) return text.reasonPatterns.between(between[1]!, between[2]!)
  const after = /^is after to=(\d+)$/.exec(error.reason)
  if (after) return text.reasonPatterns.after(after[1]!)
  const more = /^names more than (\d+)$/.exec(error.reason)
  if (more) return text.reasonPatterns.more(more[1]!)
  const oneOf = /^is not ([a-z0-9_-]+(?:, [a-z0-9_-]+)* or [a-z0-9_-]+)$/.exec(error.reason)
  if (oneOf) return text.reasonPatterns.oneOf(oneOf[1]!.replace(' or ', ', '))
  return text.reasonPatterns.other
}

/** The whole refusal as one sentence, for files. */
export function refusal(errors: ViewError[], text: Text): string {
  return errors
    .map((error) => text.errors.badLine(error.name, error.given, reasonOf(error, text)))
    .join(text.lang === 'en' ? ' ' : '')
}
