import type { LoadStatements } from './statements.ts'

/**
 * Takes a document away from the report that holds it under another agency or year: read better, the same bytes turned
 * out to be another report. What figures state there stays. Returns what changed, or null when nothing holds it.
 */
export function takeFromOther(run: LoadStatements, sha256: string, id: string, name: string): string | null {
  const other = run.holder.get(sha256, id)
  if (other === undefined) return null
  if (other.figuresHash === null) run.dropReport.run(other.key)
  else {
    run.dropObservations.run(other.key, 'document')
    run.dropReadings.run(other.key)
    run.dropIssues.run(other.key, 'document')
    run.dropUnread.run(other.key)
    run.dropIssues.run(other.key, 'figures')
    run.acceptAll.run(other.key)
    run.clearDocument.run(other.key)
    run.dropVersion.run(other.key)
  }
  return `${other.agency} ${other.year}: its document is now told to be that of ${name}`
}
