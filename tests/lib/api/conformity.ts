import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import { openApiDocument, type Parameter } from '#lib/api/openApi'

type Json = Record<string, unknown>
interface Operation {
  parameters: Parameter[]
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Json }>; headers?: Json }>
}

const document = openApiDocument('en') as unknown as {
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, Json>; responses: Record<string, Operation['responses'][string]> }
}
const ajv = new Ajv2020({ strict: false, allErrors: true })
formatsPlugin.default(ajv)
ajv.addSchema({ $id: 'https://api.test/openapi', ...document })

/** A schema of the document as a validator; references inside it lead into the document. */
function compiled(schema: Json): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"https://api.test/openapi#/components')
  return ajv.compile(JSON.parse(text) as Json)
}

/** What an answer is judged by, of whatever client it came through. */
export interface Answer {
  /** The address that was asked for, with its query. */
  address: string
  status: number
  contentType: string
  headers: { etag: string | null; link: string | null }
  text: string
}

/** Every way in which a request and its answer depart from the OpenAPI document, as sentences; empty when they conform. */
export function departures({ address, status, contentType, headers, text }: Answer): string[] {
  const url = new URL(address, 'http://host')
  const operation = operationOf(url.pathname)
  const problems: string[] = []
  if (operation === null)
    return status === 404
      ? bodyProblems('problem', document.components.responses['not-found']!, contentType, text)
      : [`no operation for ${url.pathname}, and ${status}`]
  if (status === 405)
    return bodyProblems('problem', document.components.responses['method-not-allowed']!, contentType, text)
  if (status === 200) problems.push(...requestProblems(operation, url.searchParams))
  const named = operation.responses[String(status)]
  if (named === undefined) {
    // An ending that a resource does not come in leads nowhere.
    if (status === 404)
      return bodyProblems('problem', document.components.responses['not-found']!, contentType, text)
    return [`${status} is not among the answers of ${url.pathname}`]
  }
  const response =
    named.$ref === undefined ? named : document.components.responses[named.$ref.split('/').at(-1)!]!
  if (status === 200 && headers.etag === null) problems.push('no ETag')
  if (status === 200 && !headers.link?.includes('rel="describedby"')) problems.push('no Link to the document')
  if (status === 304) return text === '' ? problems : [...problems, 'a body with 304']
  return [...problems, ...bodyProblems(url.pathname, response, contentType, text)]
}

function operationOf(pathname: string): Operation | null {
  const path = pathname.replace(/^\/api/, '').replace(/(\.sdmx)?\.(json|csv)$/, '')
  const exact = document.paths[path]
  if (exact !== undefined) return exact.get
  const [, , name, id, rest] = path.split('/')
  const template = Object.keys(document.paths).find((one) => one.startsWith(`/v1/${name}/{`))
  return id === undefined || rest !== undefined || template === undefined
    ? null
    : document.paths[template]!.get
}

/** A request that was answered 200 must have had parameters that their schemas take. */
function requestProblems({ parameters }: Operation, query: URLSearchParams): string[] {
  return parameters.flatMap(({ name, in: place, schema }) => {
    const given = query.getAll(name).join(',')
    if (place !== 'query' || given === '') return []
    const value =
      schema.type === 'array' ? given.split(',') : schema.type === 'integer' ? Number(given) : given
    const validate = compiled(schema)
    return validate(value) ? [] : [`${name}=${given}: ${ajv.errorsText(validate.errors)}`]
  })
}

function bodyProblems(
  what: string,
  response: Operation['responses'][string],
  contentType: string,
  text: string,
): string[] {
  const media = Object.entries(response.content ?? {}).find(
    ([type]) => contentType === type || contentType.startsWith(`${type};`),
  )
  if (media === undefined) return [`${what}: ${contentType} is not among the answers`]
  const [, { schema }] = media
  const validate = compiled(schema)
  const body: unknown = contentType.includes('json') ? JSON.parse(text) : text
  return validate(body) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`]
}
