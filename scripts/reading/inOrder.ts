/** Work that has begun, and how many bytes it holds until its outcome is taken. */
export interface Task<T> {
  size: number
  outcome: Promise<T>
}

const MOST_TASKS = 256
const MOST_BYTES = 96 * 1024 * 1024

/**
 * Outcomes in the order of the tasks. Tasks are begun ahead of the one that is waited for, as many as keep all workers
 * busy and fit into memory.
 * @param step is called for each null, when all before it are taken
 */
export async function* inOrder<T>(
  tasks: Iterable<Task<T> | null>,
  step: () => void = () => undefined,
): AsyncGenerator<T> {
  const begun: (Task<T> | null)[] = []
  let bytes = 0
  const source = tasks[Symbol.iterator]()
  let isLast = false
  const begin = () => {
    while (!isLast && begun.length < MOST_TASKS && (begun.length === 0 || bytes < MOST_BYTES)) {
      const next = source.next()
      if (next.done === true) isLast = true
      else {
        begun.push(next.value)
        if (next.value === null) continue
        // Whoever waits for an earlier one learns of a breakdown there; this one must not count as unhandled meanwhile.
        next.value.outcome.catch(() => undefined)
        bytes += next.value.size
      }
    }
  }
  try {
    for (begin(); begun.length > 0; begin()) {
      const first = begun.shift() as Task<T> | null
      if (first === null) step()
      else {
        bytes -= first.size
        yield await first.outcome
      }
    }
  } finally {
    source.return?.()
  }
}
