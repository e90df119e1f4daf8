import { textOf, type Lang } from '#app/_text/text'

/** A sentence as the answer to a request for a file. */
export function plainAnswer(
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}

/** Why a file cannot be had just now, and after how many seconds to ask again: 503. */
export function unavailableAnswer(
  lang: Lang,
  why: 'busy' | 'missing' | 'unreadable',
  seconds: number,
): Response {
  return plainAnswer(503, textOf(lang).unavailable[why], { 'retry-after': String(seconds) })
}
