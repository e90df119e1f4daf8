import { reportId } from '#lib/model/agency'
import type { FigureRow } from '#lib/model/figure'
import type { Region } from '#lib/model/region'
import { sectorOf } from '#lib/model/sector'
import { keepAgency } from './body.ts'
import { contentHash } from './hash.ts'
import { changeLines } from './history/changeLines.ts'
import type { FigureReport } from './item.ts'
import type { LoadStatements } from './statements.ts'
import type { Outcome } from './summary.ts'
import type { Writing } from './writing.ts'

/** The report a row belongs to; adds agency and region where they are new. */
export function figureReport(
  run: LoadStatements,
  regions: Map<string, Region>,
  row: FigureRow,
): FigureReport {
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
export function loadFigures(writing: Writing, report: FigureReport, rows: readonly FigureRow[]): Outcome {
  const { run, history } = writing
  const known = run.report.get(report.id)
  const key =
    known?.key ??
    Number(
      run.addReport.run({ id: report.id, agencyId: report.agencyKey, year: report.year }).lastInsertRowid,
    )
  const kept = { key, id: report.id }
  const shown = known === undefined ? null : history.before(kept)
  const before = new Map(run.figures.all(key).map((o) => [o.indicator, o]))
  let isChanged = false
  for (const row of rows) {
    const figure = {
      indicator: row.indicator,
      value: Number(row.value),
      status: row.status,
      note: row.note || null,
      noteEn: row.note_en || null,
      sourceUrl: row.source_url || null,
    }
    const was = before.get(row.indicator)
    if (was !== undefined && contentHash(was) === contentHash(figure)) continue
    isChanged = true
    run.dropFigure.run(key, row.indicator)
    run.addObservation.run({
      ...figure,
      reportKey: key,
      applicant: 'total',
      origin: 'figures',
      sourceClass: 'figures',
      check: 'not_checked',
      start: null,
      end: null,
    })
  }
  const after = run.figures.all(key)
  const hash = contentHash(after)
  if (!isChanged && hash === known?.figuresHash) return { kind: 'unchanged', reportKey: key }
  const sourceUrl = after.find((o) => o.sourceUrl !== null)?.sourceUrl ?? null
  run.setSourceUrl.run({ key, sourceUrl, hash })
  writing.accept(key)
  if (known === undefined) history.added(kept, 'figure-transcribed')
  const changed = history.changed(kept, shown, (indicator) =>
    before.has(indicator) ? 'figure-corrected' : 'figure-transcribed',
  )
  return {
    kind: known?.figuresHash == null ? 'added' : 'replaced',
    reportKey: key,
    changes: changeLines(rows[0]!.agency, report.year, changed),
  }
}
