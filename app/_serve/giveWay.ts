import { shared } from '#db/shared'

/** Others have done with what they were at when nothing was done for so many milliseconds: a page takes many turns of the loop. */
const calm = 3

/** Work of others that took less in one turn of the loop is none to wait for. */
const nothing = 0.5

/** When others were last seen at work, and how long all work was that gives way. */
const turns = shared('turns', () => ({ othersAt: -Infinity, ours: 0 }))

/** Does work that others need not be waited for on account of. */
export async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const begin = performance.now()
  try {
    return await work()
  } finally {
    turns.ours += performance.now() - begin
  }
}

/**
 * Lets other requests go first: comes back when nobody else does anything, which is at once where nobody did lately. Work that
 * gives way itself does not count.
 * @param longest how many milliseconds to wait at most
 */
export async function giveWay(longest = 50): Promise<void> {
  const begin = performance.now()
  for (let before = begin; ;) {
    const { ours } = turns
    await new Promise((resolve) => setImmediate(resolve))
    const now = performance.now()
    if (now - before - (turns.ours - ours) >= nothing) turns.othersAt = now
    if (now - turns.othersAt >= calm || now - begin >= longest) return
    before = now
  }
}
