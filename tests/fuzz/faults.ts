import type { Extracted } from '#lib/extract/extract'
import { extractionSchema } from '#lib/model/extraction'
import { isMissing } from '#lib/model/status'
import { misplacedPassages } from '../lib/extract/expectation.ts'

/** What must never be said of any document, whatever stands in it. Empty where all is as it should be. */
export function faultsOf(extracted: Extracted, ending: string): string[] {
  if (!extracted.ok) {
    const isText = /^(txt|html?)$/.test(ending)
    if (extracted.reason === '') return ['refused without a reason']
    return isText && /^the file is damaged/.test(extracted.reason) ? [`breaks down: ${extracted.reason}`] : []
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
