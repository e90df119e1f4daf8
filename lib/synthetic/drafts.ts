import { compose } from './compose.ts'
import type { Draft } from './document.ts'
import type { Random } from './random.ts'
import { slip, slipNames } from './slips.ts'
import { truthOf } from './truth.ts'
import type { Body } from './world.ts'

/**
 * The reports of a body, year by year; each has a slip with a probability of `slipShare`. The order in which bodies are
 * asked for changes nothing.
 */
export function* draftsOf(
  body: Body,
  from: number,
  to: number,
  random: Random,
  slipShare: number,
): Generator<Draft> {
  const own = random.fork(body.name)
  for (const truth of truthOf(body, from, to, own)) {
    const chance = own.fork(`report ${truth.year}`)
    const draft = compose(truth, chance)
    if (chance.chance(slipShare)) slip(draft, chance, chance.pick(slipNames))
    yield draft
  }
}
