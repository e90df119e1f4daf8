import type { Exclusion, ReportContext } from './context.ts'
import type { Place, ReadSentence } from './frame.ts'
import type { Span } from './spans.ts'

/** Bodies by the last characters of their name, and the word for the whole of their area that is their own. */
const AREAS: readonly (readonly [string, RegExp])[] = [
  ['area_county', /县(?:人民政府)?$/],
  ['area_district', /(?:区|新区|开发区|园区)(?:人民政府|管理委员会|管委会)?$/],
  ['area_city', /市(?:人民政府)?$/],
  ['area_banner', /旗(?:人民政府)?$/],
  ['area_province', /(?:省|自治区|州|盟)(?:人民政府)?$/],
  ['area_town', /镇(?:人民政府)?$/],
  ['area_township', /(?:乡|苏木)(?:人民政府)?$/],
  ['area_street', /街道(?:办事处)?$/],
]

/** Whether a body governs an area, so that a figure of the whole of it is its own: 全县 of a county government, 全镇 of a town. */
function governs(area: string, context: ReportContext): boolean {
  const pattern = AREAS.find(([name]) => name === area)?.[1]
  return pattern !== undefined && context.names.some((name) => pattern.test(name))
}

/** Why a number is another body's, from the nearest cue on its left in the sentence; null when it is the body's own. `said`: by a word. */
export function ownerOf(
  read: ReadSentence,
  frame: Place,
  context: ReportContext,
): { exclusion: Exclusion | null; said: boolean } {
  const cues = read.spans.filter((s) => (s.class === 'owner' || s.class === 'body') && s.from < frame.at)
  for (const cue of cues.reverse()) {
    const isHere = cue.from >= frame.clause.from || sharesClause(read, cue, frame)
    if (cue.class === 'body') {
      if (read.clauses.some((c) => c.depth > frame.clause.depth && c.from <= cue.from && cue.to <= c.to))
        continue
      return { exclusion: { kind: 'body', name: cue.value }, said: true }
    }
    if (cue.value === 'own') return { exclusion: null, said: true }
    if (cue.value === 'subordinate') {
      // 各乡镇认真梳理, passes nothing on to the clauses behind it.
      if (!isHere || !isSubject(read, cue)) continue
      // 全县各乡镇、县政府各部门: the whole area, named by its parts.
      const isWhole = read.spans.some(
        (s) =>
          s.class === 'owner' &&
          s.value.startsWith('area_') &&
          s.from < cue.from &&
          s.from >= frame.clause.from &&
          governs(s.value, context),
      )
      const before = read.spans.findLast(
        (s) => s.to <= cue.from && s.class !== 'glue' && s.value !== 'subordinate',
      )
      const isJoined =
        before?.class === 'owner' &&
        before.value === 'own' &&
        /^(?:及|和|与|以及)/.test(read.sentence.masked.slice(before.to)) &&
        AREAS.some(([area]) => governs(area, context))
      if (isWhole || isJoined) return { exclusion: null, said: true }
      return { exclusion: { kind: 'subordinate' }, said: true }
    }
    if (cue.value === 'area_system') return { exclusion: { kind: 'area' }, said: true }
    if (governs(cue.value, context)) return { exclusion: null, said: true }
    if (isAside(read, cue)) continue
    return { exclusion: { kind: 'area' }, said: true }
  }
  const isBelow = read.sentence.headings.some((h) => /(所属|下属|直属).{0,6}(单位|机构)/.test(h.text))
  return { exclusion: isBelow ? { kind: 'subordinate' } : null, said: false }
}

/** 位居全县前列, 在全县率先: where the body stands, not whose figure it is. */
function isAside(read: ReadSentence, cue: Span): boolean {
  const { masked } = read.sentence
  return (
    /(?:位居|居|位列|在|名列)$/.test(masked.slice(0, cue.from)) && !/^(?:范围|各)/.test(masked.slice(cue.to))
  )
}

/** A list of clauses with numbers goes on with the subject of its first. */
function sharesClause(read: ReadSentence, cue: Span, frame: Place): boolean {
  let clause = frame.clause.depth > 0 ? frame.clause.outer : frame.clause.previous
  while (clause !== null && clause !== undefined) {
    if (!clause.spans.some((span) => span.class === 'number')) return false
    if (cue.from >= clause.from && cue.from < clause.to) return true
    clause = clause.previous
  }
  return false
}

/** 各部门 alone is a subject only before what was done or a sum; 各部门的信息员 is none. */
function isSubject(read: ReadSentence, cue: Span): boolean {
  const rest = read.spans.filter((s) => s.from >= cue.to).slice(0, 6)
  return rest.some(
    (s) => s.class === 'action' || s.class === 'number' || (s.class === 'relation' && s.value === 'total'),
  )
}
