import type { Extraction } from '#lib/model/extraction'
import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import { loadDocument } from './document.ts'
import { figureReport, loadFigures } from './figures.ts'
import type { LoadItem, PlacedFigure } from './item.ts'
import { keepOriginal } from './original.ts'
import { refuseFigure } from './refuse.ts'
import type { Outcome, Refused } from './summary.ts'
import type { Writing } from './writing.ts'

type Kind<K extends LoadItem['kind']> = Extract<LoadItem, { kind: K }>

/** Writes a document, keeps a figure until all of its report are there, or says what is refused. */
export function takeItem(writing: Writing, item: LoadItem): void {
  const source = sourceOf(item)
  if (source !== null) writing.refusals.meet(source)
  if (item.kind === 'document') takeDocument(writing, item)
  else if (item.kind === 'figure') takeFigure(writing, item)
  else refuse(writing, item)
}

/** The file that an item stands in; null where there was nothing. */
function sourceOf(item: LoadItem): string | null {
  if (item.kind === 'document') return item.from?.file ?? item.extraction.source
  return item.kind === 'refused' && item.isNothing ? null : item.file
}

function takeDocument(writing: Writing, item: Kind<'document'>): void {
  const { run } = writing
  const { extraction, text, from } = item
  const outcome = loadDocument(writing, extraction, text)
  if (outcome.kind !== 'refused') keepOriginal(run, item)
  count(writing, outcome, from?.file ?? extraction.source, from?.place, extraction)
}

function takeFigure(writing: Writing, { file, line, row }: PlacedFigure): void {
  const { indicators, regions } = writing
  const reason = refuseFigure(row, { indicators, regions }) ?? keepFigure(writing, { file, line, row })
  if (reason === null) return
  const told = { agency: row.agency, regionCode: row.region_code, year: Number(row.year) }
  refuse(writing, { file, place: String(line), reason, told })
}

/** Puts a figure beside the others of its report; why not, where another value is there already. */
function keepFigure({ run, regions, figures }: Writing, item: PlacedFigure): Refusal | null {
  const { row } = item
  const report = figureReport(run, regions, row)
  const group = figures.get(report.id) ?? { report, rows: new Map<string, PlacedFigure>() }
  figures.set(report.id, group)
  const first = group.rows.get(row.indicator)
  if (first === undefined) {
    group.rows.set(row.indicator, item)
    return null
  }
  const isSame = Number(first.row.value) === Number(row.value) && first.row.status === row.status
  if (isSame) return null
  const { indicator, agency, year } = row
  const { file, line } = first
  return refusalOf('second-figure', { indicator, agency, year, value: first.row.value, file, line })
}

/** Writes the figures that were kept, report by report. */
export function writeFigures(writing: Writing): void {
  for (const { report, rows } of writing.figures.values()) {
    const placed = [...rows.values()].map(({ row }) => row)
    count(writing, loadFigures(writing, report, placed), report.id)
  }
}

/** Notes what became of a report. */
function count(writing: Writing, outcome: Outcome, file: string, place = '', extraction?: Extraction): void {
  const { summary, refusals, touched } = writing
  if (outcome.kind === 'refused')
    return refuse(writing, {
      file,
      place,
      reason: outcome.reason,
      sha256: extraction?.sha256,
      told: extraction,
    })
  if (extraction !== undefined) refusals.accept(extraction.source)
  summary[outcome.kind]++
  if (outcome.kind === 'unchanged') return
  touched.add(outcome.reportKey)
  if (outcome.other != null) touched.add(outcome.other)
  summary.changes.push(...outcome.changes)
}

function refuse({ summary, refusals }: Writing, refused: Refused): void {
  const { file, place, reason } = refused
  summary.refused.push({ file, place, reason })
  refusals.refuse(refused)
}
