import type { Draft } from './document.ts'
import { draftsOf } from './drafts.ts'
import { Random } from './random.ts'
import { renderBytes, type DocumentKind } from './renderBytes.ts'
import type { World } from './world.ts'

/** A report to try extraction on: what it should bring, and its bytes. */
export interface Trial {
  draft: Draft
  kind: DocumentKind
  bytes: Uint8Array
}

/** The trial of a seed: some body of a world, some year from 2008 to 2025, some kind of document, a slip in every second. */
export function trialOf(world: World, seed: number): Trial {
  const random = new Random(seed)
  const body = random.pick(world.bodies)
  const year = random.int(2008, 2025)
  const kind = random.pick<DocumentKind>(['text', 'text', 'text', 'html', 'docx'])
  const draft = [...draftsOf(body, year - 1, year, random, 0.5)].at(-1)!
  return { draft, kind, bytes: renderBytes(draft, kind, random) }
}
