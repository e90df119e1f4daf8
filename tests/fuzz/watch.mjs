// @ts-check
import { parentPort, workerData } from 'node:worker_threads'

/**
 * A thread that ends the process when a case takes too long: the process itself could not tell.
 * @type {{ begun: BigInt64Array, milliseconds: number, message: string }}
 */
const { begun, milliseconds, message } = workerData
parentPort?.unref()
setInterval(() => {
  const since = Number(Atomics.load(begun, 0))
  if (since === 0 || Date.now() - since < milliseconds) return
  process.stderr.write(`case ${Atomics.load(begun, 1)} ${message}\n`)
  process.kill(process.pid, 'SIGKILL')
}, 200)
