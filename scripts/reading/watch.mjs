// @ts-check
import { workerData } from 'node:worker_threads'

/**
 * Ends the process it is a thread of, by SIGTERM when a document takes too long and by SIGKILL when it takes too much
 * memory (as the system itself would), and when nobody is left who waits for it.
 * @type {{ begun: BigInt64Array, milliseconds: number, memoryBytes: number, parent: number }}
 */
const { begun, milliseconds, memoryBytes, parent } = workerData

setInterval(() => {
  const since = Number(Atomics.load(begun, 0))
  if (process.memoryUsage.rss() > memoryBytes || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (since > 0 && Date.now() - since > milliseconds) process.kill(process.pid, 'SIGTERM')
}, 20)
