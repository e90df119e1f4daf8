interface Place {
  x: number
  y: number
}

/** Pixels within which two data stand in one column or row. */
const same = 2

/**
 * Where an arrow key leads from the datum at `from`: the nearest one in that direction, counting what is off the line twice. Home and
 * End lead to the leftmost and rightmost. Null where there is none, or the key is another.
 */
export function nextDatum(places: readonly Place[], from: number, key: string): number | null {
  const here = places[from]
  if (here === undefined) return null
  const ahead: Record<string, (place: Place) => readonly [along: number, off: number]> = {
    ArrowRight: ({ x, y }) => [x - here.x, y - here.y],
    ArrowLeft: ({ x, y }) => [here.x - x, y - here.y],
    ArrowDown: ({ x, y }) => [y - here.y, x - here.x],
    ArrowUp: ({ x, y }) => [here.y - y, x - here.x],
    Home: ({ x }) => [Infinity, x],
    End: ({ x }) => [Infinity, -x],
  }
  const measure = Object.hasOwn(ahead, key) ? ahead[key] : undefined
  if (measure === undefined) return null
  let best: number | null = null
  let least = Infinity
  places.forEach((place, index) => {
    const [along, off] = measure(place)
    if (index === from || along <= same) return
    const cost = along === Infinity ? off : along + 2 * Math.abs(off)
    if (cost < least) {
      least = cost
      best = index
    }
  })
  return best
}
