import { reportId } from '#lib/model/agency'
import type { FigureRow } from '#lib/model/figure'
import type { Region } from '#lib/model/region'
import { sectorOf } from '#lib/model/sector'
import { keepAgency } from './body.ts'
import { contentHash } from './hash.ts'
import type { LoadStatements } from './statements.ts'
import type { Outcome } from './document.ts'

/** A row of figures with its place, for the sentence that refuses it. */
export interface PlacedFigure {
  file: string
  line: number
  row: FigureRow
}

/** The report a row belongs to; adds agency and region where they are new. */
export function figureReport(run: LoadStatements, regions: Map<string, Region>, row: FigureRow) {
  const sector = row.sector === '' ? sectorOf(row.agency) : row.sector
  const scope = sector === '政府' ? ('area' as const) : ('agency' as const)
  const agencyKey = keepAgency(run, regions, {
    name: row.agency,
    regionCode: row.region_code,
    region: row.region,
    sector,
    scope,
  })
  return { id: reportId(agencyKey, Number(row.year)), agencyKey, year: Number(row.year) }
}

/**
 * Writes the transcribed figures of one report. Figures of indicators that this load does not name stay; the same
 * figure again changes nothing.
 */
export function loadFigures(
  run: LoadStatements,
  report: { id: string; agencyKey: string; year: number },
  rows: readonly FigureRow[],
): Outcome {
  const known = run.report.get(report.id)
  const key =
    known?.key ?? Number(run.addReport.run(report.id, report.agencyKey, report.year).lastInsertRowid)
  const before = new Map(run.figures.all(key).map((o) => [o.indicator, o]))
  const changes: string[] = []
  let isChanged = false
  for (const row of rows) {
    const figure = {
      indicator: row.indicator,
      value: Number(row.value),
      status: row.status,
      note: row.note || null,
      sourceUrl: row.source_url || null,
    }
    const was = before.get(row.indicator)
    if (was !== undefined && contentHash(was) === contentHash(figure)) continue
    isChanged = true
    if (was !== undefined && was.value !== figure.value)
      changes.push(`${row.agency} ${row.year} ${row.indicator}: ${was.value} → ${figure.value}`)
    run.dropFigure.run(key, row.indicator)
    run.addObservation.run(
      key,
      row.indicator,
      'total',
      'figures',
      figure.value,
      figure.status,
      'figures',
      'not_checked',
      figure.note,
      null,
      null,
      figure.sourceUrl,
    )
  }
  if (!isChanged) return { kind: 'unchanged', reportKey: key }
  const after = run.figures.all(key)
  run.setSourceUrl.run(after.find((o) => o.sourceUrl !== null)?.sourceUrl ?? null, contentHash(after), key)
  return known?.figuresHash == null
    ? { kind: 'added', reportKey: key }
    : { kind: 'replaced', reportKey: key, changes }
}
