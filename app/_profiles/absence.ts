import type { AgencyFigure } from './agencyFigures.ts'

/**
 * Why a peer has no figure that can be compared. A status or `no_report`: its agency says so, or all of its agencies. `part`: its sum would
 * rest on a part of its agencies; `sectors`: they are of other sectors. `unknown`: nothing has the id; `level`: it is a division of another
 * level; `area`: a body that reports for a whole area; `no_agencies`: none is known in it.
 */
export type Absence =
  | { why: AgencyFigure['status'] | 'sectors' | 'unknown' | 'level' | 'area' | 'no_agencies' }
  | { why: 'part'; stated: number; known: number }
