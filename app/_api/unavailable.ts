import type { DatabaseTrouble } from '#db/reading/unreadable'
import { troubleSeconds } from '#app/_serve/served'
import { problem } from './problem.ts'

const headers = { 'retry-after': String(troubleSeconds) }

/** Answers before the first load. */
export function nothingLoaded(request: Request): Response {
  return problem(request, 'unavailable', (words) => words.noData, { headers })
}

/** Tells as the API does why it cannot answer. */
export function tellProblem(request: Request, why: DatabaseTrouble | 'failed'): Response {
  if (why === 'missing') return nothingLoaded(request)
  if (why === 'unreadable') return problem(request, 'unavailable', (words) => words.failed, { headers })
  return problem(request, 'failed', (words) => words.failed)
}
