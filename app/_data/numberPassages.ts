import { applicantLabels } from '#lib/model/applicant'
import type { NumberedPassage } from '#app/_components/DocumentText.tsx'
import { findingAnchor } from '#app/_components/FindingList.tsx'
import type { Lang } from '#app/_text/text'
import type { Finding, ReportView } from './reportView.ts'

/**
 * The passages of a report in the order of the text, numbered from 1: one for each figure with a place, one for each other
 * place that states it, and the places of the findings. `findings` are sorted as they are shown.
 */
export function numberPassages(
  report: ReportView,
  findings: readonly Finding[],
  lang: Lang,
): NumberedPassage[] {
  const found: Omit<NumberedPassage, 'number'>[] = []
  for (const figure of report.figures) {
    const label = [
      lang === 'en' ? figure.labelEn : figure.labelZh,
      figure.applicant === 'total' ? '' : applicantLabels[figure.applicant][lang],
    ]
      .filter((part) => part !== '')
      .join(' · ')
    const target = `o-${figure.anchor}`
    if (figure.start !== null && figure.end !== null && figure.start < figure.end)
      found.push({ id: figure.anchor, start: figure.start, end: figure.end, target, label })
    figure.rivals.forEach((rival, index) => {
      if (rival.start !== null && rival.end !== null && rival.start < rival.end)
        found.push({
          id: `r-${figure.anchor}-${index + 1}`,
          start: rival.start,
          end: rival.end,
          target,
          label,
        })
    })
  }
  findings.forEach((finding, index) => {
    const label = lang === 'en' && finding.messageEn !== '' ? finding.messageEn : finding.message
    const target = `finding-${index + 1}`
    if (finding.start !== null && finding.end !== null && finding.start < finding.end)
      found.push({ id: findingAnchor(index, 1), start: finding.start, end: finding.end, target, label })
    if (finding.otherStart !== null && finding.otherEnd !== null && finding.otherStart < finding.otherEnd)
      found.push({
        id: findingAnchor(index, 2),
        start: finding.otherStart,
        end: finding.otherEnd,
        target,
        label,
      })
  })
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end || a.id.localeCompare(b.id, 'en'))
    .map((passage, index) => ({ ...passage, number: index + 1 }))
}
