/** Runs when the server starts: what charts are made from is read before the first reader asks for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { snapshot } = await import('./app/_kept/snapshot.ts')
  // A start does not wait for it, and does not fail with it: the first request reads again and says what is wrong.
  snapshot().catch(() => undefined)
}
