import { describe, expect, test } from 'vitest'
import { tableNames, tables } from '#lib/export/tables'
import type { Table } from '#lib/export/table'
import { ruleIds } from '#lib/model/findings/findingRules'
import { statuses } from '#lib/model/status'

const all: readonly Table[] = Object.values(tables)
const byName = new Map(all.map((table) => [table.name, table]))

test('the tables are the ones that the whole data set is made of', () => {
  expect(tableNames).toEqual([
    'observations',
    'readings',
    'reports',
    'issues',
    'agencies',
    'regions',
    'indicators',
  ])
  expect(all.map(({ name }) => name)).toEqual(tableNames)
  expect(all.map(({ file }) => file)).toEqual(tableNames.map((name) => `${name}.csv`))
})

describe.each(all.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const byId = new Map(table.columns.map((column) => [column.id, column]))

  test('names each column once, in letters that every program takes', () => {
    expect(byId.size).toBe(table.columns.length)
    for (const { id } of table.columns) expect(id).toMatch(/^[a-z][a-z0-9_]*$/)
  })

  test('has a key that is never missing', () => {
    expect(table.primaryKey.length).toBeGreaterThan(0)
    for (const id of table.primaryKey) expect(byId.get(id), id).toMatchObject({ id })
    expect(table.primaryKey.filter((id) => byId.get(id)?.missing !== undefined)).toEqual([])
  })

  test('refers to the keys of tables that there are, by columns of the same type', () => {
    for (const { columns, table: other, references } of table.foreignKeys) {
      const target = byName.get(other)
      expect(target?.primaryKey).toEqual(references)
      const typesOf = (one: Table | undefined, ids: readonly string[]) =>
        ids.map((id) => one?.columns.find((column) => column.id === id)?.type)
      expect(typesOf(table, columns)).toEqual(typesOf(target, references))
      expect(typesOf(table, columns)).not.toContain(undefined)
    }
  })

  test('says everything in both languages', () => {
    const words = [
      table.label,
      table.description,
      ...table.columns.flatMap(({ label, description, unit, missing, codes = [] }) => [
        label,
        description,
        ...(unit === undefined ? [] : [unit]),
        ...(missing === undefined ? [] : [missing]),
        ...codes.map((code) => code.label),
      ]),
    ]
    for (const { zh, en } of words) {
      expect(zh.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
    }
  })

  test('lists each code once', () => {
    for (const { codes = [] } of table.columns)
      expect(new Set(codes.map(({ id }) => id)).size).toBe(codes.length)
  })
})

test('code lists are those of the model', () => {
  const codesOf = (table: Table, id: string) =>
    table.columns.find((column) => column.id === id)?.codes?.map((code) => code.id)
  expect(codesOf(tables.observations, 'status')).toEqual([...statuses])
  expect(codesOf(tables.issues, 'code')).toEqual([...ruleIds])
})
