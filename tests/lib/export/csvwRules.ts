/**
 * Our own reading of the W3C Recommendation "Metadata Vocabulary for Tabular Data" (2015-12-17), as far as a table group with schemas
 * goes; numbers are its sections. Gives every breach with its place, none for metadata that keeps to it.
 */
export function csvwBreaches(metadata: unknown): string[] {
  const found: string[] = []
  const group = objectAt(metadata, '', found)
  checkContext(group['@context'], found)
  checkKeys(
    group,
    '',
    [
      '@context',
      '@id',
      '@type',
      'tables',
      'dialect',
      'notes',
      'tableDirection',
      'tableSchema',
      'transformations',
      ...inherited,
    ],
    found,
  )
  if (group['@type'] !== 'TableGroup') found.push('@type: 5.3.2 is not TableGroup')
  if (group.dialect !== undefined) checkDialect(group.dialect, found)
  const tables = listAt(group.tables, 'tables', found).map((table, i) =>
    objectAt(table, `tables[${i}]`, found),
  )
  if (tables.length === 0) found.push('tables: 5.3.1 has no table')
  const columnsOf = new Map<unknown, string[]>()
  for (const table of tables) columnsOf.set(table.url, namesOf(table))
  if (columnsOf.size !== tables.length) found.push('tables: an url is there twice')
  tables.forEach((table, i) => checkTable(table, `tables[${i}]`, columnsOf, found))
  return found
}

type Json = Record<string, unknown>

/** 5.7: properties that any description hands down. */
const inherited = [
  'aboutUrl',
  'datatype',
  'default',
  'lang',
  'null',
  'ordered',
  'propertyUrl',
  'required',
  'separator',
  'textDirection',
  'valueUrl',
]

/** 5.11.1: the built-in types that we use, by name. */
const datatypes = ['string', 'integer', 'number', 'boolean', 'date']

/** 5.1.2 and 5.2: common properties are terms with a prefix of the context, or addresses. */
const prefixes = ['dc', 'dcterms', 'schema', 'rdfs', 'prov', 'xsd', 'skos', 'foaf', 'dcat']

function checkContext(context: unknown, found: string[]): void {
  const [first, second, ...rest] = listAt(context, '@context', found)
  if (first !== 'http://www.w3.org/ns/csvw')
    found.push('@context: 5.2 does not begin with that of the standard')
  if (rest.length > 0) found.push('@context: 5.2 has more than two parts')
  for (const key of Object.keys(objectAt(second, '@context[1]', found)))
    if (key !== '@base' && key !== '@language') found.push(`@context: 5.2 ${key}`)
}

function checkDialect(dialect: unknown, found: string[]): void {
  const types: Record<string, string> = {
    encoding: 'string',
    delimiter: 'string',
    quoteChar: 'string',
    doubleQuote: 'boolean',
    lineTerminators: 'object',
    header: 'boolean',
    headerRowCount: 'number',
    skipInitialSpace: 'boolean',
    trim: 'boolean',
    commentPrefix: 'string',
    skipBlankRows: 'boolean',
    skipColumns: 'number',
    skipRows: 'number',
  }
  for (const [key, value] of Object.entries(objectAt(dialect, 'dialect', found)))
    if (key === '@type' ? value !== 'Dialect' : typeof value !== types[key])
      found.push(`dialect.${key}: 5.9 ${JSON.stringify(value)}`)
}

function checkTable(table: Json, at: string, columnsOf: Map<unknown, string[]>, found: string[]): void {
  checkKeys(
    table,
    at,
    [
      '@id',
      '@type',
      'url',
      'dialect',
      'notes',
      'suppressOutput',
      'tableDirection',
      'tableSchema',
      'transformations',
      ...inherited,
    ],
    found,
  )
  if (typeof table.url !== 'string' || table.url === '') found.push(`${at}.url: 5.4.1 is no address`)
  if (table['@type'] !== 'Table') found.push(`${at}.@type: 5.4 is not Table`)
  const schema = objectAt(table.tableSchema, `${at}.tableSchema`, found)
  checkKeys(
    schema,
    `${at}.tableSchema`,
    ['@id', '@type', 'columns', 'foreignKeys', 'primaryKey', 'rowTitles', ...inherited],
    found,
  )
  if (schema['@type'] !== 'Schema') found.push(`${at}.tableSchema.@type: 5.5 is not Schema`)
  const names = namesOf(table)
  if (new Set(names).size !== names.length) found.push(`${at}: 5.6 a column name is there twice`)
  listAt(schema.columns, `${at}.columns`, found).forEach((column, i) =>
    checkColumn(objectAt(column, `${at}.columns[${i}]`, found), `${at}.columns[${i}]`, names, found),
  )
  const refer = (value: unknown, known: readonly string[], place: string) => {
    for (const name of [value].flat())
      if (!known.includes(name as string)) found.push(`${place}: 5.1.4 no such column: ${String(name)}`)
  }
  if (schema.primaryKey !== undefined) refer(schema.primaryKey, names, `${at}.primaryKey`)
  if (schema.rowTitles !== undefined) refer(schema.rowTitles, names, `${at}.rowTitles`)
  checkTemplate(schema.aboutUrl, names, `${at}.aboutUrl`, found)
  listAt(schema.foreignKeys ?? [], `${at}.foreignKeys`, found).forEach((key, i) => {
    const place = `${at}.foreignKeys[${i}]`
    const { columnReference, reference, ...rest } = objectAt(key, place, found)
    const { resource, columnReference: other, ...more } = objectAt(reference, `${place}.reference`, found)
    for (const name of [...Object.keys(rest), ...Object.keys(more)]) found.push(`${place}: 5.5.1 ${name}`)
    refer(columnReference, names, place)
    const target = columnsOf.get(resource)
    if (target === undefined) found.push(`${place}: 5.5.2.1 no such table: ${String(resource)}`)
    else refer(other, target, `${place}.reference`)
    if ([columnReference].flat().length !== [other].flat().length)
      found.push(`${place}: 5.5.2.1 differs in length`)
  })
}

function checkColumn(column: Json, at: string, names: readonly string[], found: string[]): void {
  checkKeys(column, at, ['@id', '@type', 'name', 'suppressOutput', 'titles', 'virtual', ...inherited], found)
  // 5.6.1: a name starts with no underscore and needs no percent signs in a template.
  if (!/^[A-Za-z0-9][A-Za-z0-9._]*$/.test(String(column.name))) found.push(`${at}.name: 5.6.1`)
  for (const [language, title] of Object.entries(objectAt(column.titles, `${at}.titles`, found)))
    if (!/^(und|[a-z]{2,3})$/.test(language) || [title].flat().some((one) => typeof one !== 'string'))
      found.push(`${at}.titles: 5.1.6 ${language}`)
  if (column.required !== undefined && typeof column.required !== 'boolean') found.push(`${at}.required: 5.7`)
  for (const value of column.null === undefined ? [] : [column.null].flat())
    if (typeof value !== 'string') found.push(`${at}.null: 5.7`)
  const { base, format, ...rest } = objectAt(column.datatype, `${at}.datatype`, found)
  if (!datatypes.includes(String(base))) found.push(`${at}.datatype: 5.11.1 ${String(base)}`)
  for (const key of Object.keys(rest)) found.push(`${at}.datatype: 5.11.2 ${key}`)
  if (format !== undefined) checkFormat(base, format, at, found)
  for (const key of ['valueUrl', 'propertyUrl']) checkTemplate(column[key], names, `${at}.${key}`, found)
}

/** 6.4: a regular expression for text, `true|false` for booleans. */
function checkFormat(base: unknown, format: unknown, at: string, found: string[]): void {
  if (base === 'boolean') {
    if (!/^[^|]+\|[^|]+$/.test(String(format))) found.push(`${at}.format: 6.4.3`)
    return
  }
  try {
    new RegExp(String(format))
  } catch {
    found.push(`${at}.format: 6.4.5`)
  }
}

/** 5.1.3: a template names columns of its table in braces. */
function checkTemplate(template: unknown, names: readonly string[], at: string, found: string[]): void {
  if (template === undefined) return
  if (typeof template !== 'string') return void found.push(`${at}: 5.1.3 is no template`)
  for (const [, name] of template.matchAll(/\{([^}]*)\}/g))
    if (!names.includes(name!)) found.push(`${at}: 5.1.3 no such column: ${name}`)
}

/** Properties are those of the description, or common ones; a term of neither is ignored by readers, so it is a breach. */
function checkKeys(value: Json, at: string, known: readonly string[], found: string[]): void {
  for (const [key, common] of Object.entries(value)) {
    if (known.includes(key)) continue
    if (!prefixes.includes(key.split(':')[0]!))
      found.push(`${at}.${key}: 5.8 is no property of the description`)
    for (const one of [common].flat())
      if (typeof one === 'object' && one !== null && '@language' in one && '@type' in one)
        found.push(`${at}.${key}: 5.8 has a language and a type`)
  }
}

function namesOf(table: Json): string[] {
  const schema = table.tableSchema as { columns?: { name: string }[] } | undefined
  return schema?.columns?.map(({ name }) => name) ?? []
}

function objectAt(value: unknown, at: string, found: string[]): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  found.push(`${at}: is no object`)
  return {}
}

function listAt(value: unknown, at: string, found: string[]): unknown[] {
  if (Array.isArray(value)) return value
  found.push(`${at}: is no list`)
  return []
}
