import { applicantLabels } from '#lib/model/applicant'
import type { NumberedPassage } from './MarkedText.tsx'
import { findingAnchor } from '#app/_text/anchors'
import type { Lang } from '#app/_text/text'
import type { ShownFinding, ReportView } from './reportView.ts'

/** Of passages that begin together the mark takes the anchor of the first: a figure before a rival before a finding. */
const ranks = { figure: 0, rival: 1, finding: 2 }

/**
 * The passages of a report in the order of the text, numbered from 1: one for each figure with a place, one for each other
 * place that states it, and the places of the findings. `findings` are sorted as they are shown.
 */
export function numberPassages(
  report: ReportView,
  findings: readonly ShownFinding[],
  lang: Lang,
): NumberedPassage[] {
  const found: (Omit<NumberedPassage, 'number'> & { rank: number })[] = []
  const add = (
    kind: keyof typeof ranks,
    place: { start: number | null; end: number | null },
    named: { id: string; target: string; label: string },
  ) => {
    const { start, end } = place
    if (start !== null && end !== null && start < end) found.push({ ...named, start, end, rank: ranks[kind] })
  }
  for (const figure of report.figures) {
    const name = lang === 'en' ? figure.labelEn : figure.labelZh
    const label = figure.applicant === 'total' ? name : `${name} · ${applicantLabels[figure.applicant][lang]}`
    const target = `o-${figure.anchor}`
    add('figure', figure, { id: figure.anchor, target, label })
    figure.rivals.forEach((rival, index) =>
      add('rival', rival, { id: `r-${figure.anchor}-${index + 1}`, target, label }),
    )
  }
  findings.forEach((finding, index) => {
    const label = lang === 'en' && finding.messageEn !== '' ? finding.messageEn : finding.message
    const target = `finding-${index + 1}`
    add('finding', finding, { id: findingAnchor(index, 1), target, label })
    const other = { start: finding.otherStart, end: finding.otherEnd }
    add('finding', other, { id: findingAnchor(index, 2), target, label })
  })
  return found
    .sort((a, b) => a.start - b.start || a.rank - b.rank || a.end - b.end || (a.id < b.id ? -1 : 1))
    .map(({ rank: _, ...passage }, index) => ({ ...passage, number: index + 1 }))
}
