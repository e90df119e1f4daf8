import { Readable } from 'node:stream'
import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { encoded } from '#app/_serve/encoded'

const text = '地区,数值\r\n'.repeat(500)
const given = (init: ResponseInit = {}, type = 'text/csv; charset=utf-8') =>
  new Response(text, { ...init, headers: { 'content-type': type, etag: '"a-zh"', vary: 'Accept' } })
const asking = (accepted: string | null) =>
  new Request('http://localhost/a.csv', { headers: accepted === null ? {} : { 'accept-encoding': accepted } })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test.each([
  [null, null],
  ['', null],
  ['identity', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip', 'gzip'],
  ['gzip;q=0', null],
  ['gzip;q=0, br;q=0', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=0, *', 'gzip'],
  ['identity, gzip;q=0.5', null],
  ['deflate', null],
])('who accepts %j is sent %j', async (accepted, encoding) => {
  const response = encoded(asking(accepted), given())
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding')
  expect(response.headers.get('etag')).toBe(encoding === null ? '"a-zh"' : 'W/"a-zh"')
  const bytes = await bytesOf(response)
  const plain =
    encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
  expect(plain.toString()).toBe(text)
  if (encoding !== null) expect(bytes.length).toBeLessThan(text.length / 5)
})

test.each([
  ['application/json; charset=utf-8', true],
  ['application/csvm+json', true],
  ['application/ld+json', true],
  ['application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8', true],
  ['image/svg+xml; charset=utf-8', true],
  ['image/png', false],
  ['application/zip', false],
  ['application/vnd.sqlite3', false],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
])('%s is compressed: %s', (type, isCompressed) => {
  const response = encoded(asking('gzip'), given({}, type))
  expect(response.headers.has('content-encoding')).toBe(isCompressed)
  expect(response.headers.get('vary')).toBe(isCompressed ? 'Accept, Accept-Encoding' : 'Accept')
})

describe('answers without a text of their own', () => {
  test('what the reader has already has the same ETag as what it was sent', () => {
    const headers = { 'content-type': 'text/csv', etag: '"a"' }
    const response = encoded(asking('br'), new Response(null, { status: 304, headers }))
    expect([response.status, response.headers.get('etag'), response.headers.get('vary')]).toEqual([
      304,
      'W/"a"',
      'Accept-Encoding',
    ])
    expect(response.headers.has('content-encoding')).toBe(false)
  })

  test('a refusal is left as it is', () => {
    expect(encoded(asking('gzip'), given({ status: 400 })).headers.has('content-encoding')).toBe(false)
  })

  test('what is compressed already is not compressed again', () => {
    const response = new Response('x', { headers: { 'content-type': 'text/csv', 'content-encoding': 'br' } })
    expect(encoded(asking('gzip'), response)).toBe(response)
  })
})

test('what is written arrives before the rest is made', async () => {
  let more!: () => void
  const waiting = new Promise<void>((resolve) => (more = resolve))
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(new TextEncoder().encode('first\n'))
      await waiting
      controller.close()
    },
  })
  const headers = { 'content-type': 'text/csv' }
  const response = encoded(asking('gzip'), new Response(body, { headers }))
  const reader = Readable.fromWeb(response.body as never).pipe(createGunzip())
  const first = await new Promise<Buffer>((resolve) => reader.once('data', resolve))
  expect(first.toString()).toBe('first\n')
  more()
})

test('a body that fails breaks what is made of it', async () => {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('no more'))
    },
  })
  const response = encoded(asking('br'), new Response(body, { headers: { 'content-type': 'text/csv' } }))
  await expect(response.arrayBuffer()).rejects.toThrow()
})

test('a reader that goes away ends the body', async () => {
  const ended = new Promise<void>((resolve) => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(1000))
      },
      cancel: () => resolve(),
    })
    const response = encoded(asking('gzip'), new Response(body, { headers: { 'content-type': 'text/csv' } }))
    const reader = response.body!.getReader()
    void reader.read().then(() => reader.cancel())
  })
  await ended
})
