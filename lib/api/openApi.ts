import { z } from 'zod'
import type { Field } from '#lib/model/fields/field'
import { dataLicence } from '#lib/files/dataLicence'
import type { Lang, Words } from '#lib/model/words'
import { componentOf, components, type ComponentName } from './components.ts'
import { fieldOf } from './fieldOf.ts'
import { formats, mediaTypes, type Format } from './mediaType.ts'
import { problemKinds, type ProblemKind } from './problems.ts'
import { fileSchema, querySchemas, resourceNames, type ResourceName } from './queries.ts'
import { sdmxColumns } from './sdmxCsv.ts'
import { openApiWords, parameterWordsOf, resourceWords } from './words.ts'

type Json = Record<string, unknown>

/** Collections whose items have an address of their own, and what names an item there. */
export const itemParameters: Partial<Record<ResourceName, string>> = {
  regions: 'code',
  agencies: 'id',
  reports: 'id',
  indicators: 'id',
}

/** The forms that a collection comes in. */
export function formatsOf(name: ResourceName): readonly Format[] {
  return name === 'observations' ? formats : ['json', 'csv']
}

/** A parameter of an operation, as the document tells it. */
export interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  required: boolean
  description: string
  schema: Json
  style?: 'form'
  explode?: false
}

/**
 * The OpenAPI 3.1 document of the API, made from the schemas that parse its queries and type its answers. Its words are in one
 * language; everything else is the same in both.
 */
export function openApiDocument(lang: Lang) {
  const say = (words: Words) => words[lang]
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: say(openApiWords.title),
      version: '1.0.0',
      description: say(openApiWords.description),
      license: { name: dataLicence.id, identifier: dataLicence.id },
    },
    servers: [{ url: '/api' }],
    tags: resourceNames.map((name) => ({ name, description: say(resourceWords[name]!) })),
    paths: {
      '/v1': { get: directoryOperation(lang) },
      ...Object.fromEntries(resourceNames.flatMap((name) => pathsOf(name, lang))),
    },
    components: {
      schemas: componentSchemas(lang),
      responses: Object.fromEntries(
        (Object.keys(problemKinds) as ProblemKind[]).map((kind) => [kind, problemResponse(kind, lang)]),
      ),
      headers: {
        ETag: { description: say(openApiWords.etag), required: true, schema: { type: 'string' } },
        Link: { description: say(openApiWords.link), required: true, schema: { type: 'string' } },
      },
    },
  }
}
export type OpenApiDocument = ReturnType<typeof openApiDocument>

/** The parameters of a collection, or those of an item, as its schema has them. */
export function parametersOf(schema: z.ZodObject, lang: Lang, collection?: ResourceName): Parameter[] {
  return Object.entries(schema.shape).map(([name, one]) => {
    const of = schemaOf(one as z.ZodType)
    return {
      name,
      in: 'query',
      required: false,
      description: parameterWordsOf(name, collection)[lang],
      schema: of,
      ...(of.type === 'array' ? { style: 'form' as const, explode: false as const } : {}),
    }
  })
}

/** What a parameter becomes when it is parsed, where JSON Schema can say it, else what it is given as. */
function schemaOf(schema: z.ZodType): Json {
  try {
    return bare(z.toJSONSchema(schema, { io: 'output' }))
  } catch {
    return bare(z.toJSONSchema(schema, { io: 'input' }))
  }
}

function bare({ $schema: _, $id: __, ...schema }: Json): Json {
  return schema
}

function componentSchemas(lang: Lang): Record<string, Json> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(components)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [
      id,
      described(id as ComponentName, bare(schema as Json), lang),
    ]),
  )
}

/** A schema with what its fields mean. */
function described(component: ComponentName, schema: Json, lang: Lang): Json {
  const properties = schema.properties as Record<string, Json> | undefined
  if (properties === undefined) return schema
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, one]) => {
        const description = meaningOf(fieldOf(component, name), isNullable(one), lang)
        return [name, '$ref' in one ? { allOf: [one], description } : { ...one, description }]
      }),
    ),
  }
}

/** What a field is called and means, and what null means of it, in one line. */
function meaningOf({ label, description, missing }: Field, mayBeNull: boolean, lang: Lang): string {
  const [colon, between, end] = lang === 'zh' ? ['：', '；', '。'] : [': ', '; ', '.']
  const parts = [
    description?.[lang].replace(/[。.]$/, ''),
    mayBeNull && missing !== undefined ? `null${colon}${missing[lang]}` : undefined,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? label[lang] : `${label[lang]}${colon}${parts.join(between)}${end}`
}

function isNullable({ anyOf, type }: Json): boolean {
  if (Array.isArray(anyOf)) return anyOf.some((one: Json) => one.type === 'null')
  return Array.isArray(type) && type.includes('null')
}

function pathsOf(name: ResourceName, lang: Lang): [string, Json][] {
  const parameter = itemParameters[name]
  const collection: [string, Json] = [`/v1/${name}`, { get: collectionOperation(name, lang) }]
  return parameter === undefined
    ? [collection]
    : [collection, [`/v1/${name}/{${parameter}}`, { get: itemOperation(name, parameter, lang) }]]
}

function collectionOperation(name: ResourceName, lang: Lang): Json {
  return {
    operationId: `list-${name}`,
    tags: [name],
    summary: resourceWords[name]![lang],
    parameters: [...parametersOf(querySchemas[name], lang, name), conditionParameter(lang)],
    responses: {
      200: success(lang, name, formatsOf(name), {
        type: 'object',
        properties: {
          data: { type: 'array', items: ref(componentOf(name)) },
          page: ref('Page'),
          meta: ref('Meta'),
        },
        required: ['data', 'page', 'meta'],
        additionalProperties: false,
      }),
      304: { description: openApiWords.unchanged[lang] },
      ...problems('invalid-parameter', 'not-acceptable', 'stale-cursor', 'failed', 'unavailable'),
    },
  }
}

function itemOperation(name: ResourceName, parameter: string, lang: Lang): Json {
  return {
    operationId: `get-${name}`,
    tags: [name],
    summary: openApiWords.item[lang](resourceWords[name]![lang]),
    parameters: [
      {
        name: parameter,
        in: 'path',
        required: true,
        description: fieldOf(componentOf(name), parameter).label[lang],
        schema: { type: 'string' },
      },
      ...parametersOf(fileSchema, lang),
      conditionParameter(lang),
    ],
    responses: {
      200: success(lang, name, ['json', 'csv'], {
        type: 'object',
        properties: { data: ref(componentOf(name)), meta: ref('Meta') },
        required: ['data', 'meta'],
        additionalProperties: false,
      }),
      304: { description: openApiWords.unchanged[lang] },
      ...problems('invalid-parameter', 'not-found', 'not-acceptable', 'failed', 'unavailable'),
    },
  }
}

function directoryOperation(lang: Lang): Json {
  return {
    operationId: 'directory',
    summary: openApiWords.directory[lang],
    parameters: [...parametersOf(fileSchema.pick({ lang: true }), lang), conditionParameter(lang)],
    responses: {
      200: success(lang, null, ['json'], ref('Directory')),
      304: { description: openApiWords.unchanged[lang] },
      ...problems('invalid-parameter', 'not-acceptable', 'failed', 'unavailable'),
    },
  }
}

function success(lang: Lang, name: ResourceName | null, offered: readonly Format[], json: Json): Json {
  const contents: Record<Format, Json> = {
    json: { schema: json },
    csv: { schema: { type: 'string', description: openApiWords.csv[lang] } },
    'sdmx.csv': {
      schema: { type: 'string', description: `${openApiWords.sdmx[lang]} ${sdmxColumns.join(', ')}` },
    },
  }
  return {
    description: name === null ? openApiWords.directory[lang] : resourceWords[name]![lang],
    headers: { ETag: { $ref: '#/components/headers/ETag' }, Link: { $ref: '#/components/headers/Link' } },
    content: Object.fromEntries(offered.map((format) => [contentType(format), contents[format]])),
  }
}

/** A media type without its charset, as documents name it. */
function contentType(format: Format): string {
  return mediaTypes[format].replace(/; charset=utf-8$/, '')
}

function conditionParameter(lang: Lang): Parameter {
  return {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: openApiWords.condition[lang],
    schema: { type: 'string' },
  }
}

function problems(...kinds: ProblemKind[]): Json {
  return Object.fromEntries(
    kinds.map((kind) => [problemKinds[kind].status, { $ref: `#/components/responses/${kind}` }]),
  )
}

function problemResponse(kind: ProblemKind, lang: Lang): Json {
  return {
    description: problemKinds[kind].title[lang],
    content: { 'application/problem+json': { schema: ref('Problem') } },
  }
}

function ref(component: ComponentName): Json {
  return { $ref: `#/components/schemas/${component}` }
}
