/** Rows by the key of their report, in their order. */
export function byReport<Row extends { reportKey: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const same = groups.get(row.reportKey)
    if (same === undefined) groups.set(row.reportKey, [row])
    else same.push(row)
  }
  return groups
}
