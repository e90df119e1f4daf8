import { findingsOf } from './findings.ts'
import { madeBy } from './history/madeBy.ts'
import { dateRefusals } from './refusals.ts'
import { currentRevision, datasetRevision } from './revision.ts'
import { rollUp } from './rollUp.ts'
import { keepSortKeys } from './sortKeys.ts'
import type { LoadSummary } from './summary.ts'
import type { Writing } from './writing.ts'

/**
 * Drops what nothing refers to, counts, names the revision, and ends the transaction: with `strict` and a refusal nothing of
 * it stays.
 */
export function settle(writing: Writing, { strict, now }: { strict: boolean; now: Date }): LoadSummary {
  const { client, run, refusals, summary, history } = writing
  const touched = [...writing.touched]
  run.keepFormerAgencies.run()
  run.dropIdleAgencies.run()
  run.dropIdleOriginals.run()
  refusals.settle()
  keepSortKeys(client)
  const before = currentRevision(client)
  const revision = datasetRevision(client)
  dateRefusals(client, revision)
  rollUp(client, touched)
  const made = before === null ? null : madeBy(client, history.load)
  if (revision !== before)
    run.addRevision.run({
      number: history.load,
      revision,
      loadedAt: now.toISOString(),
      added: summary.added,
      replaced: summary.replaced,
      refused: summary.refused.length,
      removed: made?.removed ?? null,
      figuresChanged: made?.figures ?? null,
    })
  const findings = findingsOf(client, touched)
  const isLoaded = !strict || summary.refused.length === 0
  client.exec(isLoaded ? 'commit' : 'rollback')
  return { ...summary, findings, isLoaded, revision: isLoaded ? revision : (before ?? '') }
}
