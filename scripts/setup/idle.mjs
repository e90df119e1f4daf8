// @ts-check
import { subscribe } from 'node:diagnostics_channel'

/**
 * Makes every HTTP server of this process cut a connection on which nothing has moved for so many milliseconds since its last
 * request: a reader who stopped reading would otherwise hold it, and what is half written to it, for ever.
 * @param {number} milliseconds
 */
export function cutIdleConnections(milliseconds) {
  subscribe('http.server.request.start', (message) => {
    const { socket } = /** @type {{ socket: import('node:net').Socket }} */ (message)
    socket.setTimeout(milliseconds)
  })
}
