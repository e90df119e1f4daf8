import { tasksOf } from './extractFile.ts'
import { inOrder } from './reading/inOrder.ts'
import type { LineOutcome, ReadingOptions } from './reading/protocol.ts'
import { ReadingPool } from './reading/readingPool.ts'

/** What a document brings: its line of NDJSON, or why there is none. */
export type Outcome = LineOutcome & { source: string }

/**
 * Extracts files, with several processes where they are many. Yields what each document brings, an archive several, in
 * the order of the paths.
 * @param step is called behind the last document of each file
 */
export async function* extractMany(
  paths: readonly string[],
  options: ReadingOptions,
  step: () => void = () => undefined,
): AsyncGenerator<Outcome> {
  const pool = new ReadingPool(options).warm()
  try {
    yield* inOrder(
      tasksOf(paths, pool.limits, (source, bytes) => pool.line(source, bytes)),
      step,
    )
  } finally {
    pool.end()
  }
}
