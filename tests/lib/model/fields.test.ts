import { chartSpecs } from '#lib/stats/chartSpec'
import { describe, expect, test } from 'vitest'
import { answerFields } from '#lib/model/fields/answerFields'
import { changeFields as fieldsOfChanges } from '#lib/model/fields/changeFields'
import { fields, type FieldId } from '#lib/model/fields/fields'
import type { Field } from '#lib/model/fields/field'
import { findingFields } from '#lib/model/fields/findingFields'
import { indicatorFields } from '#lib/model/fields/indicatorFields'
import { passageFields } from '#lib/model/fields/passageFields'
import { placeFields } from '#lib/model/fields/placeFields'
import { reportFields } from '#lib/model/fields/reportFields'
import { revisionFields } from '#lib/model/fields/revisionFields'
import { seriesFields } from '#lib/model/fields/seriesFields'
import { valueFields } from '#lib/model/fields/valueFields'
import { columnsOf } from '#lib/api/columns'
import { components, type ComponentName } from '#lib/api/components'
import { fieldOf } from '#lib/api/fieldOf'
import { resourceNames } from '#lib/api/queries'
import { tables } from '#lib/export/tables'
import type { Column } from '#lib/export/table'
import { chartColumns, chartField } from '#lib/files/chartRows'
import { checkColumns } from '#app/_checks/checkColumns'
import { coverageColumns } from '#app/_coverage/coverageColumns'
import { indicatorColumns } from '#app/_indicators/indicatorColumns'
import { reportColumns } from '#app/_report/reportColumns'
import { projectFiles, projectText } from '../../architecture/tree.ts'

const all = Object.entries(fields) as [FieldId, Field][]
const kinds = [
  placeFields,
  reportFields,
  passageFields,
  valueFields,
  findingFields,
  indicatorFields,
  seriesFields,
  answerFields,
  fieldsOfChanges,
  revisionFields,
]

test('no two kinds have a field of one id', () => {
  expect(all).toHaveLength(kinds.reduce((sum, kind) => sum + Object.keys(kind).length, 0))
})

test.each(all)(
  '%s has an id in snake case and words in both languages',
  (id, { label, description, missing, unit }) => {
    expect(id).toMatch(/^[a-z][a-z0-9_]*$/)
    for (const words of [label, description, missing, unit])
      if (words !== undefined) {
        expect(words.zh).toMatch(/\S/)
        expect(words.en).toMatch(/\S/)
      }
  },
)

test('no column is named but by its field, and no label of a field is written again', () => {
  const files = projectFiles('.ts', '.tsx').filter(
    (file) => /^(app|db|lib|scripts)\//.test(file) && !file.startsWith('lib/model/fields/'),
  )
  // Whole tables and files have names of their own, which may be those of a field: 核查提示 are a file and a count.
  const ofTables = new Set(Object.values(tables).map(({ label }) => `${label.zh} ${label.en}`))
  const named = new Set(all.map(([, { label }]) => `${label.zh} ${label.en}`))
  const found = files.flatMap((file) =>
    [...projectText(file).matchAll(/(\w+): \{ zh: '([^']*)', en: '([^']*)' \}/g)]
      .filter(([, key, zh, en]) => {
        if (key === 'title' && /^app\/[a-z]+\.csv\/route\.ts$/.test(file)) return false
        if (key === 'label' && file.startsWith('lib/export/')) return !ofTables.has(`${zh} ${en}`)
        return key === 'label' || key === 'header' || named.has(`${zh} ${en}`)
      })
      .map(([written]) => `${file}: ${written}`),
  )
  expect(found).toEqual([])
})

/** Every column there is: where, its id, its label. */
const columns: [string, string, { zh: string; en: string }][] = [
  ...Object.values(tables).flatMap(({ file, columns }) =>
    (columns as readonly Column[]).map(({ id, label }): [string, string, Column['label']] => [
      file,
      id,
      label,
    ]),
  ),
  ...resourceNames.flatMap((name) =>
    columnsOf(name).map(({ id, header }): [string, string, Column['label']] => [`api/${name}`, id, header]),
  ),
  ...chartColumns({ by: 'agency', spec: chartSpecs.channels }).map(
    (id): [string, string, Column['label']] => ['charts', id, chartField(id).label],
  ),
  ...[
    ['checks', checkColumns] as const,
    ['coverage', coverageColumns] as const,
    ['indicators', indicatorColumns] as const,
    ['reports', reportColumns] as const,
  ].flatMap(([list, given]) =>
    (given as readonly { id: string; header: Column['label'] }[]).map(
      ({ id, header }): [string, string, Column['label']] => [`list of ${list}`, id, header],
    ),
  ),
]

test('a column that is called as a field is called by the words of one', () => {
  const labels = new Set(all.map(([, { label }]) => `${label.zh} ${label.en}`))
  const statuses = new Set(columnsOf('indicators').map(({ id }) => id))
  const strange = columns.filter(
    ([, id, label]) => !statuses.has(id) && !labels.has(`${label.zh} ${label.en}`),
  )
  expect(strange).toEqual([])
})

describe('one id, one label', () => {
  /** Ids that stand for more than one field, with why. */
  const several = new Map([
    ['agencies', 'of coverage the agencies there are, of a chart those that state the value'],
    ['status', 'of a comparison that of the later year, beside that of the year before'],
    ['code', 'of an exported finding its rule, of a region its code'],
    ['id', 'of whatever the row is'],
    [
      'kind',
      'of a change whether it is of a figure or a whole report, of a report in its list whether its document is held',
    ],
    ['message', 'in a list in the language of the file, in the API in Chinese'],
    ['origin', 'of an exported finding the step it was found in, of a value where it comes from'],
    ['reported', 'of an indicator the reports with that status, of a series the agencies with a report'],
    ['reports', 'of coverage those that are held, of a chart those behind a value'],
    ['source', 'of an exported report what its document was called, of a chart and a list addresses'],
    ['stated', 'of a report its figures, of an indicator its reports, of a series its agencies'],
  ])
  const ids = [...new Set(columns.map(([, id]) => id))]

  test.each(ids)('%s', (id) => {
    const uses = columns.filter((column) => column[1] === id)
    const labels = new Set(uses.map(([, , label]) => `${label.zh} ${label.en}`))
    expect(labels.size > 1, [...labels].join('; ')).toBe(several.has(id))
  })
})

test('each field of an answer is of the type that its schema says', () => {
  const wrong = (Object.keys(components) as ComponentName[]).flatMap((component) =>
    Object.entries(components[component].shape).flatMap(([name, schema]) => {
      const { type } = fieldOf(component, name)
      const kind = kindOf(schema)
      return kind === type || (kind === 'list' && type === 'string')
        ? []
        : [`${component}.${name}: ${type}, ${kind}`]
    }),
  )
  expect(wrong).toEqual([])
})

function kindOf(schema: unknown): string {
  const { def } = schema as { def: { type: string; innerType?: unknown; checks?: unknown[] } }
  switch (def.type) {
    case 'nullable':
    case 'optional':
      return kindOf(def.innerType)
    case 'enum':
    case 'string':
      return 'string'
    case 'array':
      return 'list'
    case 'object':
    case 'record':
      return 'object'
    case 'number':
      return (schema as { isInt?: boolean }).isInt === true ||
        (schema as { format?: string }).format === 'safeint'
        ? 'integer'
        : 'number'
    default:
      return def.type
  }
}
