import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csvwMetadata } from '#lib/export/csvw'
import { dataPackage } from '#lib/export/dataPackage'
import { provenanceEnd, provenanceHead, provenanceOfReport } from '#lib/export/provenance'
import { dataReadme } from '#lib/export/readme'
import type { Table } from '#lib/export/table'
import { tables } from '#lib/export/tables'
import { csvwBreaches } from './csvwRules.ts'

const all: readonly Table[] = Object.values(tables)
const facts = { revision: '0123456789abcdef', loadedAt: '2026-01-02T03:04:05.000Z' }

const ajv = new Ajv({ allErrors: true, strict: false })
;(formats as unknown as (ajv: Ajv) => void)(ajv)
const validate = ajv.compile(
  JSON.parse(readFileSync('tests/fixtures/standards/datapackage-2.0.json', 'utf8')) as object,
)
const errorsOf = (value: unknown) => (validate(value) ? [] : validate.errors)

describe('the data package', () => {
  const file = { bytes: 3, sha256: 'a'.repeat(64), rows: 1 }
  const whole = dataPackage(all, facts, { files: new Map(all.map(({ name }) => [name, file])) })

  test('keeps to the schema of the standard, with and without facts about the files', () => {
    expect(errorsOf(whole)).toEqual([])
    const pathOf = ({ file }: Table) => `${file}?header=id&bom=0`
    expect(errorsOf(dataPackage(all, facts, { pathOf }))).toEqual([])
  })

  test.each([
    ['a path that leaves the folder', { path: '../reports.csv' }],
    ['bytes that are no number', { bytes: '3' }],
    ['a field without a name', { schema: { fields: [{ type: 'string' }] } }],
    ['a type that there is not', { schema: { fields: [{ name: 'x', type: 'text' }] } }],
    [
      'a missing value without its text',
      { schema: { fields: [{ name: 'x', missingValues: [{ label: 'x' }] }] } },
    ],
    [
      'a foreign key without a target',
      { schema: { fields: [{ name: 'x' }], foreignKeys: [{ fields: ['x'] }] } },
    ],
  ])('would be refused for %s', (_, over) => {
    expect(errorsOf({ ...whole, resources: [{ ...whole.resources[0], ...over }] })).not.toEqual([])
  })

  test('says what is missing where something may be, and nothing where nothing is', () => {
    const { fields } = whole.resources[0]!.schema
    expect(fields.find(({ name }) => name === 'value')).toMatchObject({
      missingValues: [{ value: '', label: '没有数值，原因见 status / no value; status says why' }],
      constraints: { required: false },
    })
    expect(fields.find(({ name }) => name === 'status')).toMatchObject({
      missingValues: [],
      constraints: { required: true },
    })
  })

  test('is of the revision and day of the data', () => {
    expect(whole).toMatchObject({ version: facts.revision, created: facts.loadedAt })
  })

  test('does not name a table that refers to itself', () => {
    const regions = whole.resources.find(({ name }) => name === 'regions')
    expect(regions?.schema.foreignKeys).toEqual([
      { fields: ['parent'], reference: { fields: ['region_code'] } },
    ])
  })
})

describe('the metadata of CSV on the Web', () => {
  const metadata = csvwMetadata(all, facts)

  test('keeps to the rules of the standard', () => {
    expect(csvwBreaches(metadata)).toEqual([])
    expect(csvwBreaches(csvwMetadata(all, facts, ({ file }) => `${file}?header=id`))).toEqual([])
  })

  test.each([
    ['another context', { '@context': ['http://example.org', { '@language': 'zh' }] }, '5.2'],
    ['no table', { tables: [] }, '5.3.1'],
    ['a property of nobody', { colour: 'red' }, '5.8'],
    ['a wrong dialect', { dialect: { header: 'yes' } }, '5.9'],
    [
      'a key of a column that there is not',
      {
        tables: [
          { ...metadata.tables[0], tableSchema: { ...metadata.tables[0]!.tableSchema, primaryKey: ['x'] } },
        ],
      },
      '5.1.4',
    ],
    ['a table that is gone', { tables: metadata.tables.slice(0, 1) }, '5.5.2.1'],
  ])('would be refused for %s', (_, over, section) => {
    expect(csvwBreaches({ ...metadata, ...over }).join('\n')).toContain(section)
  })

  test('leads from a row to the report that it is derived from', () => {
    const column = metadata.tables[0]!.tableSchema.columns.find(({ name }) => name === 'report_id')
    expect(column).toMatchObject({
      propertyUrl: 'prov:wasDerivedFrom',
      valueUrl: 'provenance.json#report/{report_id}',
    })
  })
})

describe('provenance', () => {
  const report = {
    report_id: '370826-a-2018',
    source: 'a.txt',
    sha256: 'b'.repeat(64),
    source_url: null,
    extractor_version: '0.1.0',
  }
  const graphOf = (...reports: Parameters<typeof provenanceOfReport>[0][]) =>
    (
      JSON.parse(`${provenanceHead(facts)}${reports.map(provenanceOfReport).join('')}${provenanceEnd}`) as {
        '@graph': Record<string, unknown>[]
      }
    )['@graph']

  test('of a document has its hash and the version that read it', () => {
    expect(graphOf(report).at(-1)).toEqual({
      '@id': '#report/370826-a-2018',
      '@type': 'Entity',
      wasGeneratedBy: {
        '@id': '#extraction/370826-a-2018',
        '@type': 'Activity',
        used: `#document/${'b'.repeat(64)}`,
        wasAssociatedWith: { '@id': '#extractor/0.1.0', '@type': 'SoftwareAgent', version: '0.1.0' },
      },
      wasDerivedFrom: {
        '@id': `#document/${'b'.repeat(64)}`,
        '@type': 'Entity',
        identifier: `sha256:${'b'.repeat(64)}`,
        title: 'a.txt',
      },
    })
  })

  test('of transcribed figures has the page, as an address that is one', () => {
    const figures = {
      ...report,
      sha256: null,
      source: null,
      extractor_version: null,
      source_url: 'http://a.cn/年 报?x={1}',
    }
    expect(graphOf(figures).at(-1)).toEqual({
      '@id': '#report/370826-a-2018',
      '@type': 'Entity',
      wasGeneratedBy: '#transcription',
      hadPrimarySource: 'http://a.cn/年%20报?x=%7B1%7D',
    })
  })

  test('of no report is whole, too', () => {
    expect(graphOf().map((node) => node['@id'])).toEqual(['#dataset', '#transcription'])
  })
})

test('the README names every file and how many rows it has, in both languages', () => {
  const readme = dataReadme(all, facts, new Map([['observations', 1234]]))
  for (const { file } of all) expect(readme.split(`\`${file}\``).length).toBe(file === 'readings.csv' ? 5 : 3)
  expect(readme).toContain('（1,234行）')
  expect(readme).toContain('(1,234 rows)')
  expect(readme).toContain(facts.revision)
  expect(readme).toContain('2026-01-02')
})
