import type { LongRead } from '#db/reading/longRead'

/**
 * The pieces of a CSV file: its first line together with those of the first batch, so that nothing is sent before rows were
 * read, then a piece for each batch; only the first line where there are none. Closes the reading at its end.
 */
export async function* csvPieces<Row>(
  read: LongRead,
  head: string,
  batchesOf: (read: LongRead) => AsyncIterable<readonly Row[]>,
  linesOf: (rows: readonly Row[]) => string,
): AsyncGenerator<string, void> {
  try {
    let before = head
    for await (const rows of batchesOf(read)) {
      yield before + linesOf(rows)
      before = ''
    }
    if (before !== '') yield before
  } finally {
    read.close()
  }
}
