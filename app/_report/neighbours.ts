import { yearsOfAgency } from '#db/queries/agencies'
import type { Database, Reading } from '#db/reading/reading'
import type { FormId } from '#lib/model/form'
import { reportValues, type ReportValue } from '#db/queries/reportValues'
import { figureAnchor } from '#app/_text/anchors'

/** A report of the same agency for another year, with what it says by the anchor of the figure. */
export interface Neighbour {
  year: number
  reportId: string
  /** Null of transcribed figures. */
  form: FormId | null
  values: ReadonlyMap<string, Pick<ReportValue, 'value' | 'status'>>
}

export interface Neighbours {
  previous: Neighbour | null
  next: Neighbour | null
}

/** The report of the same agency before a year and the one after, whichever years they are for; null where there is none. */
export async function neighbours({ db }: Reading, agency: string, year: number): Promise<Neighbours> {
  const years = await yearsOfAgency(db, agency)
  return {
    previous: await withValues(
      db,
      years.findLast((one) => one.year < year),
    ),
    next: await withValues(
      db,
      years.find((one) => one.year > year),
    ),
  }
}

async function withValues(
  db: Database,
  report: Omit<Neighbour, 'values'> | undefined,
): Promise<Neighbour | null> {
  if (report === undefined) return null
  const values = await reportValues(db, report.reportId)
  return {
    ...report,
    values: new Map(values.map((one) => [figureAnchor(one.indicator, one.applicant), one])),
  }
}
