import type { Scope } from '#lib/model/agency'
import type { FormId } from '#lib/model/form'
import { sectorOf } from '#lib/model/sector'

/** What prose is read against: whose report it is, for which year, in which form. */
export interface ReportContext {
  year: number | null
  form: FormId
  scope: Scope
  sector: string | null
  /** Names of the body itself, folded. */
  names: readonly string[]
}

/** Why a figure is not this report's own for its year; null when nothing speaks against it. */
export type Exclusion =
  | { kind: 'year'; year: number | null }
  | { kind: 'cumulative' }
  | { kind: 'delta' }
  | { kind: 'subordinate' }
  | { kind: 'area' }
  | { kind: 'plan' }
  | { kind: 'part' }
  | { kind: 'body'; name: string }

const LEVEL = /^(?:省|市|县|区|州|旗|镇|乡)/

/** Whether a name means the body itself: one of its names, a short form of one, or the same sector at the same level. */
export function isOwn(name: string, context: ReportContext): boolean {
  // A body that could not be determined is taken to speak of itself.
  if (context.names.every((own) => own.length < 3)) return true
  if (context.names.some((own) => own.endsWith(name) || name.endsWith(own))) return true
  if (context.names.some((own) => isShortFor(name, own))) return true
  const sector = sectorOf(name)
  if (sector === null) return !LEVEL.test(name)
  const levels = context.names.map((own) => own[0]).join('')
  return sector === context.sector && (!LEVEL.test(name) || levels.includes(name[0]!))
}

/** Whether a name leaves characters out of another: 区经济信息委 of 区经济和信息化委员会. */
function isShortFor(short: string, long: string): boolean {
  const [a, b] = [short.replace(LEVEL, ''), long.replace(LEVEL, '')]
  if (a.length < 3 || a[0] !== b[0]) return false
  let i = 0
  for (const c of b) if (c === a[i]) i++
  return i === a.length
}
