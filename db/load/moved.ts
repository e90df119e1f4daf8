import type { Writing } from './writing.ts'

/** A document that left the report it was taken for. */
export interface Moved {
  /** Row of the report it left; null where that had nothing else and is no more. */
  left: number | null
  /** What changed, in a line. */
  line: string
}

/**
 * Takes a document away from the report that holds it under another agency or year: read better, the same bytes turned
 * out to be another report. What figures state there stays. Null when nothing holds it.
 * @param name the report that the document is now told to be, in words
 */
export function takeFromOther(
  { run, history }: Pick<Writing, 'run' | 'history'>,
  sha256: string,
  id: string,
  name: string,
): Moved | null {
  const other = run.holder.get(sha256, id)
  if (other === undefined) return null
  const line = `${other.agency} ${other.year}: its document is now told to be that of ${name}`
  if (other.figuresHash === null) {
    history.gone(other)
    run.dropReport.run(other.key)
    return { left: null, line }
  }
  const before = history.before(other)
  run.dropObservations.run(other.key, 'document')
  run.dropReadings.run(other.key)
  run.dropIssues.run(other.key, 'document')
  run.dropUnread.run(other.key)
  run.dropIssues.run(other.key, 'figures')
  run.acceptAll.run(other.key)
  run.clearDocument.run(other.key)
  run.dropVersion.run(other.key)
  history.changed(other, before, 'document-moved')
  return { left: other.key, line }
}
