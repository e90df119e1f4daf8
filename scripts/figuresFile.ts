import { parse } from 'csv-parse/sync'
import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { decodeText } from '#lib/extract/read/decode'
import { figureColumns, figureRow, optionalFigureColumns, refuseColumns } from '#lib/model/figure'
import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import { toldByFields } from './toldByFields.ts'

const SEPARATORS = [',', ';', '\t', '，', '；'] as const
const NAMES: readonly string[] = figureColumns
const KNOWN = new Set(NAMES)
/** Separators of thousands as spreadsheets write them, and blanks around a value. */
const THOUSANDS = /^(-?\d{1,3})((?:[, ]\d{3})+)(\.\d+)?$/

interface ParsedRow {
  record: string[]
  info: { lines: number }
}

/**
 * Reads a CSV of transcribed figures as people and spreadsheets write it: UTF-8, UTF-16 or GB18030; separated by commas,
 * semicolons or tabs; columns in any order; rows of separators alone left out; full-width digits and separators of
 * thousands understood. Whatever is wrong becomes a refusal with its line and column.
 */
export function* readFigures(file: string, bytes: Uint8Array): Generator<LoadItem> {
  const refuse = (place: string, reason: Refusal) => ({ kind: 'refused' as const, file, place, reason })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return yield refuse('', decoded.reason)
  // A spreadsheet may name its separator in a line of its own.
  const text = decoded.text.replace(/^\ufeff/, '').replace(/^sep=.(?=\r?\n)/i, '')
  let rows: ParsedRow[]
  try {
    rows = parseRows(text)
  } catch (error) {
    const { lines, message } = error as Error & { lines?: number }
    return yield refuse(String(lines ?? ''), refusalOf('csv-malformed', { detail: message }))
  }
  const [header, ...body] = rows.filter(({ record }) => record.some((cell) => cell.trim() !== ''))
  if (header === undefined) return yield refuse('', refusalOf('file-empty'))
  const place = String(header.info.lines)
  const names = header.record.map(nameOf)
  const reason = refuseHeader(names, header.record)
  if (reason !== null) return yield refuse(place, reason)
  if (body.length === 0) return yield refuse(place, refusalOf('no-rows'))
  const width = names.findLastIndex((name) => name !== '') + 1
  for (const row of body) yield readRow(row, names, width, refuse, file)
}

/** Rows of the separator that finds the most known columns in the first line. */
function parseRows(text: string): ParsedRow[] {
  const first = /^\s*([^\r\n]*)/.exec(text)?.[1] ?? ''
  const known = (separator: string) => first.split(separator).filter((name) => KNOWN.has(nameOf(name))).length
  const separator = SEPARATORS.reduce((best, one) => (known(one) > known(best) ? one : best))
  return parse(text, {
    delimiter: separator,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as unknown as ParsedRow[]
}

/** What is quoted of a file that may hold anything. */
const clip = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

const nameOf = (cell: string) =>
  cell
    .normalize('NFKC')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .toLowerCase()

function refuseHeader(names: readonly string[], printed: readonly string[]): Refusal | null {
  const columns = [...NAMES]
  const said = printed.map((name) => name.trim())
  const unknown = said.filter((name, i) => name !== '' && !KNOWN.has(names[i]!))
  if (unknown.length === said.filter((name) => name !== '').length)
    return refusalOf('no-column-of-figures', { columns })
  if (unknown.length > 0) return refusalOf('columns-unknown', { names: clip(unknown.join(', ')), columns })
  const missing = NAMES.filter((name) => !names.includes(name) && !optionalFigureColumns.includes(name))
  if (missing.length > 0) return refusalOf('columns-missing', { names: missing, columns })
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i)
  return twice === undefined ? null : refusalOf('column-twice', { name: twice })
}

function readRow(
  { record, info }: ParsedRow,
  names: readonly string[],
  width: number,
  refuse: (place: string, reason: Refusal) => LoadItem & { kind: 'refused' },
  file: string,
): LoadItem {
  const place = String(info.lines)
  const filled = record.findLastIndex((cell) => cell.trim() !== '') + 1
  const found = record.length < width ? record.length : filled
  if (record.length < width || filled > width)
    return refuse(place, refusalOf('row-of-other-width', { found, width }))
  const stray = record.findIndex((cell, i) => names[i] === '' && cell.trim() !== '')
  if (stray >= 0)
    return refuse(
      place,
      refusalOf('column-without-name', { column: stray + 1, held: clip(record[stray]!.trim()) }),
    )
  const fields = Object.fromEntries([
    ...optionalFigureColumns.map((name) => [name, '']),
    ...names.flatMap((name, i) => (name === '' ? [] : [[name, tidy(name, record[i]!)]])),
  ]) as Record<string, string>
  const told = toldByFields({
    agency: fields.agency,
    regionCode: fields.region_code,
    year: Number(fields.year),
  })
  const broken = Object.keys(fields).find((name) => fields[name]!.includes('\ufffd'))
  if (broken !== undefined)
    return { ...refuse(place, refusalOf('field-undecodable', { name: broken })), told }
  const parsed = figureRow.safeParse(fields)
  if (parsed.success) return { kind: 'figure', file, line: info.lines, row: parsed.data }
  const wrong = parsed.error.issues.map(({ path }) => String(path[0]))
  return { ...refuse(place, refuseColumns(wrong, fields)), told }
}

/** A cell as it is meant: codes, years and values in plain digits, words without blanks around them. */
function tidy(name: string, cell: string): string {
  const text = cell.trim()
  if (name === 'note' || name === 'note_en' || name === 'source_url') return text
  if (name === 'agency' || name === 'region' || name === 'sector') return text
  const plain = text.normalize('NFKC').trim()
  if (name !== 'value') return plain
  const parts = THOUSANDS.exec(plain)
  return parts === null ? plain : parts[1]! + parts[2]!.replace(/[, ]/g, '') + (parts[3] ?? '')
}
