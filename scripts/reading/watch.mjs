// @ts-check
import { workerData } from 'node:worker_threads'

/**
 * Ends the process it is a thread of, by SIGTERM when a document takes too long and by SIGKILL when it takes too much
 * memory (as the system itself would), and when nobody is left who waits for it. Processor time counts, so that a crowded
 * machine refuses no document that a quiet one reads; one that waits for six times as long by the clock is ended all the same.
 * @type {{ begun: BigInt64Array, milliseconds: number, memoryBytes: number, parent: number }}
 */
const { begun, milliseconds, memoryBytes, parent } = workerData

const WAITING = 6
const busy = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
let document = 0
let before = 0

setInterval(() => {
  const since = Number(Atomics.load(begun, 0))
  if (process.memoryUsage.rss() > memoryBytes || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (since !== document) [document, before] = [since, busy()]
  const isTooLong = busy() - before > milliseconds || Date.now() - since > WAITING * milliseconds
  if (since > 0 && isTooLong) process.kill(process.pid, 'SIGTERM')
}, 20)
