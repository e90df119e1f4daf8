import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { cutIdleConnections } from '../../../scripts/setup/idle.mjs'

test('a connection whose reader stopped reading is cut, one that is read gets all', async () => {
  cutIdleConnections(200)
  const size = 64 * 1024 * 1024
  const server = createServer((_, response) => response.end(Buffer.alloc(size)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const stalled = connect(port, '127.0.0.1')
  stalled.on('error', () => {})
  stalled.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse]
  await once(response, 'close')
  let bytes = 0
  stalled.on('data', (chunk: Buffer) => (bytes += chunk.length))
  await once(stalled, 'close')
  expect(bytes).toBeLessThan(size)

  const read = await fetch(`http://127.0.0.1:${port}/`)
  expect((await read.arrayBuffer()).byteLength).toBe(size)
  server.close()
})
