import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, ReadingOptions, Request } from './protocol.ts'

/** Why a process ended: past its time, past its memory, or for a reason of its own, which is told. */
export type Ending = { kind: 'time' | 'memory' } | { kind: 'other'; message: string }

export interface ReadingEvents {
  ready: () => void
  outcome: (outcome: (Answer & { kind: 'outcome' })['outcome']) => void
  ended: (ending: Ending) => void
}

/** Starts a process that reads documents; it answers requests in the order in which they are sent. */
export function startReading(options: ReadingOptions, memoryBytes: number, events: ReadingEvents) {
  const child = fork(fileURLToPath(new URL('./child.mjs', import.meta.url)), [JSON.stringify(options)], {
    execArgv: [`--max-old-space-size=${Math.ceil(memoryBytes / 1024 / 1024)}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const said = lastWords(child)
  let unable: string | null = null
  child.on('message', (answer: Answer) => {
    if (answer.kind === 'ready') events.ready()
    else if (answer.kind === 'unable') unable = answer.message
    else events.outcome(answer.outcome)
  })
  child.on('error', () => undefined) // what was sent to a process that is ending; its end is told below
  // Comes when its streams are closed too, so that no answer follows.
  child.on('close', (code, signal) => {
    if (signal === 'SIGTERM') events.ended({ kind: 'time' })
    else if (signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134) events.ended({ kind: 'memory' })
    else events.ended({ kind: 'other', message: unable ?? (said() || `it ended with ${signal ?? code}`) })
  })
  return {
    send: (request: Request) => void child.send(request, () => undefined),
    end: () => void child.kill('SIGKILL'),
  }
}

/** The end of what a process says on stderr. */
function lastWords(child: ChildProcess): () => string {
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)))
  return () => said.trim()
}
