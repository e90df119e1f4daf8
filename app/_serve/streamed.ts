import { giveWay, inTurn } from './giveWay.ts'

/** A turn ends after so many milliseconds, so that others get theirs, or with so much text. */
const turnTime = 4
const textAtOnce = 64 * 1024

export interface StreamOptions {
  /** Aborted when the reader has gone away. */
  signal?: AbortSignal
  /** A reader that accepts no data for so many milliseconds is disconnected. */
  patience?: number
  /** And so is one who has not taken all after so many. */
  longest?: number
}

/**
 * A body of pieces of text, made as the reader takes them, in short turns with others in between. The first turn is taken at
 * once: what fails in it is thrown and can be answered with a status. What fails later breaks the body, and the connection
 * with it. `pieces` are returned when no more will be taken of them, however that comes about; what they are made from is
 * freed by their own `finally`.
 */
export async function streamed(
  pieces: Iterator<string, void> | AsyncIterator<string, void>,
  { signal, patience = 30_000, longest = 3_600_000 }: StreamOptions = {},
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encoder = new TextEncoder()
  let made: Turn | null = await inTurn(() => takeTurn(pieces))
  let isOver = made.isEnd
  let idle: NodeJS.Timeout | undefined
  let whole: NodeJS.Timeout | undefined

  async function end() {
    clearTimeout(idle)
    clearTimeout(whole)
    if (isOver) return
    isOver = true
    await pieces.return?.()
  }

  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        if (isOver) return
        const giveUp = (reason: string) => {
          if (isOver) return
          controller.error(new Error(reason))
          void end()
        }
        idle = setTimeout(giveUp, patience, 'the reader stopped reading').unref()
        whole = setTimeout(giveUp, longest, 'the reader took too long').unref()
        const leave = () => giveUp('the reader went away')
        if (signal?.aborted) leave()
        signal?.addEventListener('abort', leave, { once: true })
      },
      async pull(controller) {
        try {
          let turn = made
          made = null
          while (turn === null || (turn.text === '' && !turn.isEnd)) {
            await giveWay()
            if (isOver) return
            turn = await inTurn(() => takeTurn(pieces))
          }
          if (isOver && !turn.isEnd) return
          idle?.refresh()
          if (turn.text !== '') controller.enqueue(encoder.encode(turn.text))
          if (!turn.isEnd) return
          isOver = true
          controller.close()
          await end()
        } catch (error) {
          await end()
          throw error
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}

interface Turn {
  text: string
  /** Whether it was the last. */
  isEnd: boolean
}

async function takeTurn(pieces: Iterator<string, void> | AsyncIterator<string, void>): Promise<Turn> {
  const begin = performance.now()
  let text = ''
  do {
    const next = await pieces.next()
    if (next.done) return { text, isEnd: true }
    text += next.value
  } while (text.length < textAtOnce && performance.now() - begin < turnTime)
  return { text, isEnd: false }
}
