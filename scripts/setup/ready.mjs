// @ts-check
import { get } from 'node:http'

/**
 * Resolves once something answers HTTP at the address, whatever it answers; rejects after `timeout` milliseconds.
 * @param {string} address
 * @param {number} timeout
 */
export async function untilReady(address, timeout) {
  const end = performance.now() + timeout
  for (;;) {
    const answered = await new Promise((resolve) => {
      get(address, (response) => {
        response.resume().on('end', () => resolve(true))
      }).on('error', () => resolve(false))
    })
    if (answered) return
    if (performance.now() > end) throw new Error(`no answer from ${address} within ${timeout / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
