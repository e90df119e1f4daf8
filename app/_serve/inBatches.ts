/** Asks for the rows of a long list of keys some hundreds at a time. */
export async function* inBatches<Row>(
  keys: readonly number[],
  rowsOf: (keys: readonly number[]) => Promise<readonly Row[]>,
  size = 200,
): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < keys.length; at += size) yield rowsOf(keys.slice(at, at + size))
}
