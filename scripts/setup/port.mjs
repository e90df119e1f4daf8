// @ts-check
import { createServer } from 'node:net'

/**
 * Reads a port as people write it in the environment. Blank gives the fallback, 0 means any free one.
 * Throws a sentence when it is no port.
 * @param {string | undefined} text
 * @param {number} fallback
 */
export function parsePort(text, fallback) {
  if (text === undefined || text.trim() === '') return fallback
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN
  if (!(port <= 65535)) throw new Error(`PORT is not a port number from 0 to 65535: ${text}`)
  return port
}

/**
 * Takes a port for a moment and lets it go: the port itself, or the one the system chose for 0.
 * Throws a sentence when it is taken or not allowed.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
export function freePort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error) => {
      const code = 'code' in error ? error.code : ''
      if (code === 'EADDRINUSE')
        reject(
          new Error(
            `port ${port} is in use; end what holds it, or choose another: PORT=${port + 1} npm start`,
          ),
        )
      else if (code === 'EACCES') reject(new Error(`port ${port} is not allowed; choose one above 1023`))
      else reject(new Error(`cannot listen on ${host} port ${port}: ${error.message}`))
    })
    probe.listen(port, host, () => {
      const address = probe.address()
      const taken = typeof address === 'object' && address ? address.port : port
      probe.close(() => resolve(taken))
    })
  })
}
