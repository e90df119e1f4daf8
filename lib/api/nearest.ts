/**
 * The known word that was most likely meant by another: the one that the fewest letters make of it, at most a third of them and two in
 * a short word; else the first that it begins or that begins it. Case does not count. Null where none is near.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const given = word.toLowerCase()
  if (given === '') return null
  let best: string | null = null
  let least = Math.max(2, Math.floor(given.length / 3)) + 1
  for (const one of known) {
    const distance = editsBetween(given, one.toLowerCase())
    // A word of two letters is made of any other by two.
    if (distance < least && distance < Math.min(given.length, one.length)) {
      best = one
      least = distance
    }
  }
  const starts = (one: string) =>
    given.length > 2 && (one.startsWith(given) || (one.length > 2 && given.startsWith(one)))
  return best ?? known.find((one) => starts(one.toLowerCase())) ?? null
}

/** How many letters are put in, left out, replaced or swapped with their neighbour to make one word of another. */
function editsBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[other.length]!
}
