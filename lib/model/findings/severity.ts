/** The graver first. `error`: the value cannot be trusted. `warning`: look at it. `note`: what the reading had to cope with. */
export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

/** What a list of findings may be narrowed to: `grave` is all above a note. */
export const severityFilters = ['grave', ...severities, 'all'] as const
export type SeverityFilter = (typeof severityFilters)[number]

/** Whether a finding is above a note. */
export function isGrave({ severity }: { severity: Severity }): boolean {
  return severity !== 'note'
}

/** Findings in the order they are shown and numbered: the graver first. */
export function sortFindings<One extends { severity: Severity }>(findings: readonly One[]): One[] {
  const rank = (one: One) => severities.indexOf(one.severity)
  return [...findings].sort((a, b) => rank(a) - rank(b))
}
