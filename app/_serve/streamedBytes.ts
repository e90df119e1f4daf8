import type { Readable } from 'node:stream'
import type { StreamOptions } from './streamed.ts'

/**
 * A body of bytes, taken from a source as the reader takes them. A reader who goes away, stops reading or takes too long ends
 * the source; a source that fails breaks the body, and the connection with it.
 */
export function streamedBytes(
  source: Readable,
  { signal, patience = 30_000, longest = 3_600_000 }: StreamOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer<ArrayBuffer>>
  let idle: NodeJS.Timeout | undefined
  let whole: NodeJS.Timeout | undefined
  let giveUp: (reason: string) => void = () => {}
  const waitForReader = () => {
    idle = setTimeout(giveUp, patience, 'the reader stopped reading').unref()
  }
  const end = () => {
    clearTimeout(idle)
    clearTimeout(whole)
    source.destroy()
  }
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        giveUp = (reason) => {
          if (source.destroyed) return
          controller.error(new Error(reason))
          end()
        }
        whole = setTimeout(giveUp, longest, 'the reader took too long').unref()
        waitForReader()
        const leave = () => giveUp('the reader went away')
        if (signal?.aborted) leave()
        signal?.addEventListener('abort', leave, { once: true })
      },
      async pull(controller) {
        // What takes long now is the source, not the reader.
        clearTimeout(idle)
        try {
          const next = await chunks.next()
          if (next.done) {
            end()
            return controller.close()
          }
          controller.enqueue(new Uint8Array(next.value))
          waitForReader()
        } catch (error) {
          end()
          throw error
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}
