import type { Observation, Reading } from '#lib/model/extraction'
import type { Finding } from '#lib/model/findings/finding'
import type { Statement } from '../prose/statement.ts'
import type { RawReading } from '../tables/reading.ts'
import { passage } from '../text/layout.ts'
import { agrees, surety } from './agrees.ts'
import { blankAgainstProse, proseAgainstProse, tableAgainstProse } from './disagreements.ts'
import { cellReading, fromCell, missingObservation, noteOf, statementReading } from './observations.ts'
import type { Read } from './read.ts'

/** The accepted reading of one indicator, with its rivals; a disagreement goes to `issues`. */
export function choose(
  read: Read,
  id: string,
  cell: RawReading | null,
  said: Statement[],
  issues: Finding[],
): Observation {
  const usable = said
    .filter((s) => s.exclusion === null && (!s.rivalOnly || (cell !== null && cell.value !== null)))
    .sort((a, b) => surety(b) - surety(a) || a.from - b.from)
  const best = usable[0]
  const readings = (except: Statement | null, withCell: boolean): Reading[] => [
    ...(withCell && cell !== null ? [cellReading(cell)] : []),
    ...said.filter((s) => s !== except).map((s) => statementReading(read.layout, s)),
  ]
  if (cell !== null && cell.value !== null) {
    const rival = usable.find((s) => !agrees(s, cell.value!))
    if (rival !== undefined) issues.push(tableAgainstProse(read.layout, id, cell, rival))
    return {
      ...fromCell(cell, readings(null, false)),
      check: rival === undefined ? (best === undefined ? 'not_checked' : 'ok') : 'conflict',
    }
  }
  if (best !== undefined && cell?.isImpossible !== true) {
    const rival = usable.find((s) => s !== best && s.strength >= 2 && !agrees(s, best.value))
    const { quote, start, end } = passage(read.layout, best.from, best.to)
    const isOpen = usable.some((s) => surety(s) === surety(best) && !agrees(s, best.value))
    if (rival !== undefined) issues.push(proseAgainstProse(read.layout, id, best, rival))
    // Two that are equally sure and cannot both be right: neither is accepted, both are kept.
    if (isOpen)
      return {
        ...missingObservation(id, 'total', 'unreadable', readings(null, true)),
        check: 'conflict',
        note: '正文中的说法互相矛盾',
      }
    if (cell?.status === 'blank') issues.push(blankAgainstProse(read.layout, id, cell, best))
    const isSaidAgain = usable.some((s) => s !== best && agrees(s, best.value))
    const isDisputed = rival !== undefined || (cell?.status === 'blank' && best.status !== 'zero_in_words')
    return {
      indicator: id,
      applicant: 'total',
      value: best.value,
      status: best.status,
      sourceClass: 'narrative',
      check: isDisputed ? 'conflict' : isSaidAgain ? 'ok' : 'not_checked',
      note: noteOf(best),
      quote,
      start,
      end,
      readings: readings(best, true),
    }
  }
  if (cell !== null) return fromCell(cell, readings(null, false))
  return missingObservation(id, 'total', read.missing(id), readings(null, false))
}
