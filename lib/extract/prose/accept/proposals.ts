import type { Frame } from '../frame.ts'
import { claim, refuse, type Field, type Scene } from './claim.ts'

/** Suggestions of deputies of the people's congress, proposals of members of the consultative conference, and both together. */
export const proposals: Field = (frame, scene) => {
  const { head } = frame
  const value = head === null ? null : nameOf(head.value, scene)
  if (head === null || value === null) return sumOf(frame, scene)
  if (!/^(?:件|条|个|份|项|篇|)$/.test(frame.unit)) return null
  const { masked } = scene.read.sentence
  if (/类[^,]{0,2}$/.test(masked.slice(frame.leftFrom, frame.at))) return refuse('kind')
  // 主动公开291条,其中政策解读7条,建议提案1条: a kind of what was published.
  if (frame.isPart && /^条$/.test(frame.unit) && scene.read.frames[0]?.head?.value === 'info')
    return refuse('kind')
  if (head.side === 'inherited') {
    const own = sumOf(frame, scene)
    return own
  }
  // 建议提案办理公开2条 counts what was published of them.
  if (frame.actions.some((a) => a.value === 'publish' && a.side === 'left' && a.from >= head.to))
    return refuse('kind')
  if (frame.relations.has('shared')) return refuse('shared')
  if (head.side === 'left' && unknownBeyond(frame, scene) > 6) return refuse('no-noun')
  const named = frame.relations.has('paired') ? new Set([value]) : namesOf(frame, scene)
  if (named.size > 1 || value === 'both') return claim('proposals_handled', 4)
  return claim(value === 'suggestion' ? 'suggestions_npc' : 'proposals_cppcc', 4)
}

/** 建议 alone is a deputy's where its sentence or section is about both kinds. */
function nameOf(value: string, scene: Scene): 'suggestion' | 'proposal' | 'both' | null {
  if (value === 'suggestion' || value === 'proposal') return value
  if (value === 'proposalsBoth') return 'both'
  if (value !== 'suggestionBare') return null
  return /人大/.test(scene.read.sentence.masked) ? 'suggestion' : null
}

function namesOf(frame: Frame, scene: Scene): Set<string> {
  const own =
    frame.head!.side === 'left' ? frame.left : frame.right.filter((span) => span.to <= frame.head!.to)
  return new Set(
    own
      .filter((span) => span.class === 'head')
      .map((span) => nameOf(span.value, scene))
      .filter((name): name is 'suggestion' | 'proposal' | 'both' => name !== null),
  )
}

function unknownBeyond(frame: Frame, scene: Scene): number {
  return scene.read.sentence.masked
    .slice(frame.head!.to, frame.at)
    .replace(/[的共计为是有,:及答复办理件数量总约达合]/g, '').length
}

/** 人大建议6件、政协提案13件,共19件: the total of both, where it adds up. */
function sumOf(frame: Frame, scene: Scene) {
  if (!frame.relations.has('total')) return null
  const before = scene.read.frames.filter((f) => f.at < frame.at)
  const [a, b] = before.slice(-2)
  if (a === undefined || b === undefined) return null
  const names = [a, b].map((f) => (f.head === null ? null : nameOf(f.head.value, scene)))
  if (!names.includes('suggestion') || !names.includes('proposal')) return null
  return a.mention.value + b.mention.value === frame.mention.value
    ? claim('proposals_handled', 4, { from: a.leftFrom })
    : refuse('no-noun')
}
