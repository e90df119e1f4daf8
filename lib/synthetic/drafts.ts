import { compose } from './compose.ts'
import type { Draft } from './document.ts'
import type { Random } from './random.ts'
import { truthOf } from './truth.ts'
import type { Body } from './world.ts'

/** The reports of a body, year by year, without slips. The order in which bodies are asked for changes nothing. */
export function* draftsOf(body: Body, from: number, to: number, random: Random): Generator<Draft> {
  const own = random.fork(body.name)
  for (const truth of truthOf(body, from, to, own)) yield compose(truth, own.fork(`report ${truth.year}`))
}
