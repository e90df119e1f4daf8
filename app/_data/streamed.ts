/**
 * A body of pieces of text that are made as the reader takes them, with a turn for other requests before each. The first
 * piece is made at once: what fails there can still be answered with a status; later on the connection breaks.
 */
export function streamed(pieces: Iterator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next = pieces.next()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (next.done) return controller.close()
        controller.enqueue(encoder.encode(next.value))
        await new Promise((resolve) => setImmediate(resolve))
        next = pieces.next()
        if (next.done) controller.close()
      },
      cancel() {
        pieces.return?.()
      },
    },
    { highWaterMark: 1 },
  )
}
