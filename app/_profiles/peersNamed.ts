import type { Reading } from '#db/reading/reading'
import { names } from '#app/_kept/names'
import { peerChoice } from './peerChoice.ts'
import { peersAsked, type PeersAsked, type PeersOf } from './peersAsked.ts'
import type { ProfileAsked } from './profileAsked.ts'

/**
 * The peers that an address asks for, with those that the typed text names for certain added to the list of one's own; `asked` is null
 * where nothing was typed.
 */
export async function peersNamed(
  read: Reading,
  { shown, typed }: ProfileAsked,
  of: PeersOf,
): Promise<{ peers: readonly string[]; asked: PeersAsked | null }> {
  if (typed === '') return { peers: shown.peers, asked: null }
  const { index } = await names(read)
  const asked = peersAsked(index, typed, of)
  if (asked.sure.length === 0) return { peers: shown.peers, asked }
  const choice = peerChoice(shown.peers, 'region' in of ? 'region' : 'agency')
  const own = choice.kind === 'own' ? choice.ids : []
  return { peers: [...new Set([...own, ...asked.sure])], asked }
}
