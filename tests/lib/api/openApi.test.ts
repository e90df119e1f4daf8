import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { columnsOf } from '#lib/api/columns'
import { openApiDocument, parametersOf } from '#lib/api/openApi'
import { querySchemas, resourceNames } from '#lib/api/queries'
import { parameterWordsOf } from '#lib/api/words'

describe.each(['zh', 'en'] as const)('the OpenAPI document in %s', (lang) => {
  const document = openApiDocument(lang)

  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const result = await validator.validate(JSON.stringify(document, null, 1))
    expect(result.errors ?? []).toEqual([])
    expect([result.valid, validator.version]).toEqual([true, '3.1'])
  })

  test('has a description for every parameter and field', () => {
    const text = JSON.stringify(document)
    expect(text).not.toContain('undefined')
    for (const schema of Object.values(document.components.schemas) as {
      properties?: Record<string, { description?: string }>
    }[])
      for (const [name, { description }] of Object.entries(schema.properties ?? {}))
        expect(description, name).toBeTruthy()
  })
})

test('the parameters are those that the schema parses, with what it takes', () => {
  const parameters = Object.fromEntries(
    parametersOf(querySchemas.observations, 'en').map(({ name, schema }) => [name, schema]),
  )
  expect(Object.keys(parameters)).toEqual(Object.keys(querySchemas.observations.shape))
  expect(parameters.limit).toMatchObject({ type: 'integer', minimum: 1, maximum: 1000 })
  expect(parameters.from).toMatchObject({ type: 'integer', minimum: 2000, maximum: 2100 })
  expect(parameters.region).toMatchObject({ type: 'array', maxItems: 200, items: { pattern: '^\\d{6}$' } })
  expect(parameters.status).toMatchObject({
    type: 'array',
    items: { enum: expect.arrayContaining(['blank']) },
  })
})

test('a parameter that means something else in one collection says so there only', () => {
  expect(parameterWordsOf('from', 'changes').en).toContain('data revision')
  expect(parameterWordsOf('from', 'reports').en).toBe('first statistical year')
})

test('every parameter and column has words in both languages', () => {
  for (const name of resourceNames) {
    for (const parameter of Object.keys(querySchemas[name].shape))
      expect(parameterWordsOf(parameter, name), parameter).toMatchObject({
        zh: expect.stringMatching(/./),
        en: expect.stringMatching(/./),
      })
    for (const { id, header } of columnsOf(name)) {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(header.zh && header.en, id).toBeTruthy()
    }
  }
})
