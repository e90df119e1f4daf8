import type { Fragment } from './pdfGeometry.ts'
import { raisedText } from '../raised.ts'

/** How much smaller than the text before it a mark of a note is, and how far above or below its baseline: in its letters. */
const SMALLER = 0.8
const RAISED = [0.15, 0.75] as const
const LOWERED = [0.08, 0.4] as const
/** How far behind the text it stands. */
const NEAR = 0.35

/** Small digits that stand raised or lowered right behind other text, put on its line as the marks that they are. */
export function withRaised(fragments: readonly Fragment[]): Fragment[] {
  const done: Fragment[] = []
  /** The text that each mark stands behind, so that a second mark behind the first is told too. */
  const bases = new Map<Fragment, Fragment>()
  for (const fragment of [...fragments].sort((a, b) => a.x - b.x)) {
    const before =
      fragment.text.length > 6 || /[\u4e00-\u9fff]/.test(fragment.text.replace('注', ''))
        ? undefined
        : done.find((other) => isBehind(fragment, other, bases.get(other)))
    const text = before === undefined ? fragment.text : raisedText(before.text || '1', fragment.text)
    if (before === undefined || text === fragment.text) done.push(fragment)
    else {
      const base = bases.get(before) ?? before
      const mark = { ...fragment, text, y: base.y }
      bases.set(mark, base)
      done.push(mark)
    }
  }
  return done.filter((fragment) => fragment.text !== '')
}

function isBehind(mark: Fragment, before: Fragment, base: Fragment = before): boolean {
  if (mark.size > base.size * SMALLER || Math.abs(mark.x - before.right) > base.size * NEAR) return false
  const up = (base.y - mark.y) / base.size
  return (up >= RAISED[0] && up <= RAISED[1]) || (-up >= LOWERED[0] && -up <= LOWERED[1])
}
