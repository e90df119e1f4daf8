/** Whoever gives way waits for so many milliseconds at most. */
const longest = 40

/** Work of others that took less is none to wait for. */
const nothing = 0.5

/** Lets other requests go first: comes back when a turn of the event loop went by in which nobody did anything. */
export async function giveWay(): Promise<void> {
  const begin = performance.now()
  for (let before = begin; ; before = performance.now()) {
    await new Promise((resolve) => setImmediate(resolve))
    const now = performance.now()
    if (now - before < nothing || now - begin > longest) return
  }
}
