import type { Finding } from '#lib/model/findings/finding'
import { findingRules, type RuleId } from '#lib/model/findings/findingRules'

/** A stretch of the document as it is quoted: `text.slice(start, end) === quote`. */
export interface Passage {
  quote: string
  start: number
  end: number
}

/**
 * Makes a finding. `message` adds what was found to the rule's own name; a finding without a place has no passage.
 */
export function finding(
  code: RuleId,
  message: { zh: string; en: string },
  at: Passage | null,
  more: { indicator?: string; value?: number; otherValue?: number; other?: Passage | null } = {},
): Finding {
  return {
    code,
    severity: findingRules[code].severity,
    message: message.zh,
    messageEn: message.en,
    indicator: more.indicator ?? null,
    value: more.value ?? null,
    otherValue: more.otherValue ?? null,
    quote: at?.quote ?? null,
    start: at?.start ?? null,
    end: at?.end ?? null,
    other:
      more.other == null ? null : { quote: more.other.quote, start: more.other.start, end: more.other.end },
  }
}
