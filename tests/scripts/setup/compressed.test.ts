import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { compressRoutes } from '../../../scripts/setup/compressed.mjs'

/** What Next's server compresses its answers with. */
type Compression = () => (request: IncomingMessage, response: ServerResponse, next: () => void) => void
const compression = createRequire(import.meta.url)('next/dist/compiled/compression') as Compression

const csv = 'region,year,value\r\n'.repeat(500)

/** What a server with Next's compression answers when headers are set as Next sets those of a route handler. */
async function answered(headers: Record<string, string[]>, accept?: string) {
  const compress = compression()
  const server = createServer((request, response) => {
    compress(request, response, () => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.end(csv)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const [message] = (await once(
    get({ port, agent: false, headers: accept ? { 'accept-encoding': accept } : {} }),
    'response',
  )) as [IncomingMessage]
  const body = await buffer(message)
  server.close()
  return { headers: message.headers, body }
}

test('what a route handler answers is compressed for those who accept it, under a weak ETag', async () => {
  compressRoutes()
  const given = { 'content-type': ['text/csv; charset=utf-8'], etag: ['"r1-zh"'] }
  const packed = await answered(given, 'gzip')
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'text/csv; charset=utf-8',
    etag: 'W/"r1-zh"',
    vary: 'Accept-Encoding',
  })
  expect(gunzipSync(packed.body).toString()).toBe(csv)
  expect(packed.body.length).toBeLessThan(csv.length / 10)

  const plain = await answered(given)
  expect(plain.headers).toMatchObject({ etag: '"r1-zh"' })
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(plain.body.toString()).toBe(csv)

  const archive = await answered({ 'content-type': ['application/zip'], etag: ['W/"r1"'] }, 'gzip')
  expect(archive.headers).not.toHaveProperty('content-encoding')
  expect(archive.headers.etag).toBe('W/"r1"')
})
