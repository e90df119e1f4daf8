import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { DataPackage } from '#lib/export/dataPackage'

type Resource = DataPackage['resources'][number]
type Field = Resource['schema']['fields'][number]

/**
 * Reads every CSV of an exported folder with another program's reader and holds it against the descriptor beside it: header, types,
 * missing values, enumerations, patterns, primary keys, foreign keys. Gives every breach, at most some hundred.
 */
export function packageBreaches(folder: string): string[] {
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as DataPackage
  const found: string[] = []
  const rows = new Map(resources.map((resource) => [resource.name, rowsOf(folder, resource, found)]))
  for (const resource of resources) {
    const own = rows.get(resource.name)!
    for (const row of own)
      for (const field of resource.schema.fields) checkCell(resource.name, field, row[field.name]!, found)
    const keys = own.map((row) => keyOf(row, resource.schema.primaryKey))
    if (new Set(keys).size !== keys.length) found.push(`${resource.name}: a primary key is there twice`)
    for (const { fields, reference } of resource.schema.foreignKeys) {
      const targets = rows.get(reference.resource ?? resource.name)!
      const known = new Set(targets.map((row) => keyOf(row, reference.fields)))
      for (const row of own)
        if (fields.every((field) => row[field] !== '') && !known.has(keyOf(row, fields)))
          found.push(`${resource.name}: ${fields.join()} has no ${keyOf(row, fields)}`)
    }
  }
  return found.slice(0, 300)
}

type Row = Record<string, string>

function rowsOf(folder: string, { path, name, schema, dialect, rowCount }: Resource, found: string[]): Row[] {
  const { data, errors } = Papa.parse<string[]>(readFileSync(join(folder, path), 'utf8'), {
    delimiter: dialect.delimiter,
    newline: dialect.lineTerminator as '\r\n',
    quoteChar: dialect.quoteChar,
  })
  for (const { message, row } of errors) found.push(`${name}:${row}: ${message}`)
  const [header, ...rows] = data
  // Every line is ended, so that nothing follows the last.
  if (rows.pop()?.join() !== '') found.push(`${name}: does not end in a line break`)
  const names = schema.fields.map((field) => field.name)
  if (header?.join() !== names.join()) found.push(`${name}: the header is ${header?.join()}`)
  if (rows.length !== rowCount) found.push(`${name}: has ${rows.length} rows`)
  for (const row of rows)
    if (row.length !== names.length) found.push(`${name}: a row has ${row.length} cells`)
  return rows.map((row) => Object.fromEntries(names.map((field, i) => [field, row[i] ?? ''])))
}

const lexical: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/,
}

function checkCell(table: string, field: Field, cell: string, found: string[]): void {
  const breach = (what: string) => found.push(`${table}.${field.name}: ${what}: ${cell.slice(0, 60)}`)
  if (cell === '') {
    if (field.constraints.required || field.missingValues.length === 0) breach('is missing')
    return
  }
  const form = lexical[field.type]
  if (form !== undefined && !form.test(cell)) breach(`is no ${field.type}`)
  const { pattern, enum: values } = field.constraints as { pattern?: string; enum?: string[] }
  if (pattern !== undefined && !new RegExp(`^(${pattern})$`).test(cell)) breach('has another form')
  if (values !== undefined && !values.includes(cell)) breach('is not listed')
}

function keyOf(row: Row, fields: readonly string[]): string {
  return fields.map((field) => row[field]).join(' ')
}
