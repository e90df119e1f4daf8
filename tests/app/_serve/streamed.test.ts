import { describe, expect, test } from 'vitest'
import { streamed } from '#app/_serve/streamed'

/** Pieces of 16 kB that say how many were made, and when no more will be. */
function source(count: number, failAt = Infinity) {
  const seen = { made: 0, end: Promise.resolve() }
  let finish = () => {}
  seen.end = new Promise((resolve) => (finish = resolve))
  async function* pieces(): AsyncGenerator<string, void> {
    try {
      while (seen.made < count) {
        if (seen.made === failAt) throw new Error('the source broke')
        seen.made++
        yield String(seen.made).padStart(16_384, '.')
      }
    } finally {
      finish()
    }
  }
  return { seen, pieces: pieces() }
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>).text()
}

test('all pieces arrive in their order', async () => {
  const text = await textOf(await streamed(source(100).pieces))
  expect(text.match(/\d+/g)).toEqual(Array.from({ length: 100 }, (_, i) => String(i + 1)))
})

test.each([[[]], [['']], [['', 'a', '', '', 'b', '']], [['微山县', '\r\n']]])(
  'the pieces %j, from an iterator that is not async, are their text',
  async (pieces) => {
    expect(await textOf(await streamed(pieces.values()))).toBe(pieces.join(''))
  },
)

test('no more is made than one turn beyond what the reader takes', async () => {
  const { seen, pieces } = source(10_000)
  const reader = (await streamed(pieces)).getReader()
  expect(seen.made).toBeLessThanOrEqual(4)
  for (let i = 1; i <= 3; i++) await reader.read()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(seen.made).toBeLessThanOrEqual(12)
  await reader.cancel()
})

test('what fails in the first turn is thrown, so that a status can say so', async () => {
  await expect(streamed(source(100, 0).pieces)).rejects.toThrow('the source broke')
})

test('what fails later breaks the body after what was made before', async () => {
  const reader = (await streamed(source(100, 9).pieces)).getReader()
  expect((await reader.read()).value!.length).toBeGreaterThan(0)
  await expect(
    (async () => {
      while (!(await reader.read()).done);
    })(),
  ).rejects.toThrow('the source broke')
})

describe('the source is freed when', () => {
  test('the last piece was made', async () => {
    const { seen, pieces } = source(2)
    const body = await streamed(pieces)
    await seen.end
    expect(await textOf(body)).toHaveLength(32_768)
  })

  test('the reader cancels', async () => {
    const { seen, pieces } = source(1000)
    const reader = (await streamed(pieces)).getReader()
    await reader.read()
    await reader.cancel()
    await seen.end
    expect(seen.made).toBeLessThan(1000)
  })

  test('the request is aborted, read or not', async () => {
    const leaving = new AbortController()
    const { seen, pieces } = source(1000)
    const body = await streamed(pieces, { signal: leaving.signal })
    leaving.abort()
    await seen.end
    await expect(textOf(body)).rejects.toThrow('the reader went away')
  })

  test('the request was aborted before the first turn was over', async () => {
    const { seen, pieces } = source(1000)
    await streamed(pieces, { signal: AbortSignal.abort() })
    await seen.end
    expect(seen.made).toBeLessThan(1000)
  })

  test('the reader stops reading', async () => {
    const { seen, pieces } = source(1000)
    const reader = (await streamed(pieces, { patience: 10 })).getReader()
    await reader.read()
    await seen.end
    await expect(reader.read()).rejects.toThrow('the reader stopped reading')
  })

  test('the reader never begins', async () => {
    const { seen, pieces } = source(1000)
    await streamed(pieces, { patience: 10 })
    await seen.end
  })

  test('the reader takes too long in all, however steadily', async () => {
    const { seen, pieces } = source(Infinity)
    const reader = (await streamed(pieces, { longest: 30 })).getReader()
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow('the reader took too long')
    await seen.end
  })
})
