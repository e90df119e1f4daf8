import type { FigureChange, Shown } from './shown.ts'

/** What changed of a report as lines of a command's output: `微山县工业和信息化局 2018 items_published: 146 → blank`. */
export function changeLines(agency: string, year: number, changes: readonly FigureChange[]): string[] {
  return changes.map(({ indicator, applicant, before, after }) => {
    const figure = applicant === 'total' ? indicator : `${indicator}/${applicant}`
    const isSameValue = before.value !== null && before.value === after.value
    const said = ({ value, status }: Shown) =>
      value === null ? status : isSameValue ? `${value} (${status})` : value
    return `${agency} ${year} ${figure}: ${said(before)} → ${said(after)}`
  })
}
