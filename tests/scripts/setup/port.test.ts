import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, parsePort } from '../../../scripts/setup/port.mjs'

test.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  ['0', 0],
])('reads the port %j as %d', (text, expected) => {
  expect(parsePort(text, 3000)).toBe(expected)
})

test.each(['banana', '65536', '-1', '80.5', '0x50'])('refuses %j as a port', (text) => {
  expect(() => parsePort(text, 3000)).toThrow(`PORT is not a port number from 0 to 65535: ${text}`)
})

test('chooses a free port for 0, and says in a sentence that a port is taken', async () => {
  const port = await freePort(0, '127.0.0.1')
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', () => resolve()))
  await expect(freePort(port, '127.0.0.1')).rejects.toThrow(`port ${port} is in use`)
  await new Promise((resolve) => holder.close(resolve))
})
