// @ts-check
import { subscribe } from 'node:diagnostics_channel'

/**
 * Lets Next compress what route handlers answer (CSV, JSON, SVG) as it compresses pages. It sets each header of a handler as a list
 * of one, and its compression finds no type in a list, so that here such a list becomes its one value. A compressed answer is
 * not the same bytes as the plain one: its `ETag` is made weak, which answers `If-None-Match` as before (RFC 9110, 8.8.1).
 */
export function compressRoutes() {
  subscribe('http.server.request.start', (message) => {
    const { response } = /** @type {{ response: import('node:http').ServerResponse }} */ (message)
    const setHeader = response.setHeader
    response.setHeader = function (name, value) {
      if (name.toLowerCase() === 'content-encoding') {
        const etag = this.getHeader('etag')
        if (typeof etag === 'string' && etag.startsWith('"')) setHeader.call(this, 'ETag', `W/${etag}`)
      }
      return setHeader.call(this, name, Array.isArray(value) && value.length === 1 ? value[0] : value)
    }
  })
}
