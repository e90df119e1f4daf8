/** Milliseconds of processor time that work takes, on all threads of this process. */
async function processorTime(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several runs: what the machine does when nothing else disturbs it. */
export async function best(runs: number, work: () => Promise<void> | void): Promise<number> {
  let least = Infinity
  for (let i = 0; i < runs; i++) least = Math.min(least, await processorTime(work))
  return least
}
