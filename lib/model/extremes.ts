// `Math.min(...numbers)` hands each number over as an argument, of which there may be some hundred thousand at most.

/** The least of some numbers; Infinity of none. */
export function least(numbers: Iterable<number>): number {
  let found = Infinity
  for (const one of numbers) found = Math.min(found, one)
  return found
}

/** The greatest of some numbers; -Infinity of none. */
export function greatest(numbers: Iterable<number>): number {
  let found = -Infinity
  for (const one of numbers) found = Math.max(found, one)
  return found
}
