import type { Extracted } from '#lib/extract/extract'
import { extractionSchema } from '#lib/model/extraction'
import { isMissing } from '#lib/model/status'
import { refusalSchema, wordRefusal } from '#lib/model/refusal/refusals'
import { misplacedPassages } from '../lib/extract/expectation.ts'

/** What must never be said of any document, whatever stands in it. Empty where all is as it should be. */
export function faultsOf(extracted: Extracted, ending: string): string[] {
  if (!extracted.ok) {
    const isText = /^(txt|html?)$/.test(ending)
    const { reason } = extracted
    if (!refusalSchema.safeParse(reason).success) return ['refused without a reason of the catalogue']
    return isText && reason.code === 'file-damaged' ? [`breaks down: ${wordRefusal(reason, 'en')}`] : []
  }
  const { extraction, text } = extracted
  const parsed = extractionSchema.safeParse(extraction)
  const faults = parsed.success
    ? []
    : parsed.error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.')}: ${message}`)
  for (const passage of misplacedPassages(extraction, text)) faults.push(`misplaced: ${passage}`)
  for (const { indicator, applicant, value, status } of extraction.observations)
    if ((value === null) !== isMissing(status))
      faults.push(`${indicator}/${applicant}: ${value} with the status ${status}`)
  for (const { code, messageEn } of extraction.issues) if (code === 'check-failed') faults.push(messageEn)
  return faults
}
