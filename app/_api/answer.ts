import type { z } from 'zod'
import { reading, type Reading } from '#db/reading/reading'
import { readCursor, writeCursor, type CursorKey } from '#lib/api/cursor'
import { acceptedFormat, mediaTypes, splitEnding, type Format } from '#lib/api/mediaType'
import {
  fileSchema,
  pageLimits,
  querySchemas,
  resourceNames,
  type FileQuery,
  type ResourceName,
  type ResourceQuery,
} from '#lib/api/queries'
import { columnsOf } from '#lib/api/columns'
import type { ApiMeta } from '#lib/api/schemas'
import { resourceWords } from '#lib/api/words'
import { formatsOf } from '#lib/api/openApi'
import { parseStrictly } from '#lib/api/parseStrictly'
import { csvLinks, describedFile, description } from '#app/_serve/described'
import { hasAlready } from '#app/_serve/fileHeaders'
import { streamed } from '#app/_serve/streamed'
import { collections } from './collections.ts'
import { fitsKey, pageFrom, type Collection } from './collection.ts'
import { metaOf } from './meta.ts'
import { openHeaders } from '#app/_serve/openHeaders'
import { invalidParameters, problem } from './problem.ts'
import { nothingLoaded } from './unavailable.ts'
import { wholeFile } from './wholeFile.ts'
import { filePieces, pageJson } from './written.ts'

/** What the address of a request leads to. */
interface Target {
  name: ResourceName | null
  id: string | null
  format: Format | null
}

/** Answers a request for reading below /api/v1; `path` is what follows it. Throws what keeps the data from being read. */
export async function answer(request: Request, path: readonly string[]): Promise<Response> {
  const isDescription = describedFile(new URL(request.url)) !== null
  const target = targetOf(isDescription ? path.map((part) => part.replace(/-metadata\.json$/, '')) : path)
  if (target === null) return notFound(request)
  const offered = offeredFor(target)
  if (target.format !== null && !offered.includes(target.format)) return notFound(request)
  const format = target.format ?? acceptedFormat(request.headers.get('accept'), offered)
  if (format === null)
    return problem(request, 'not-acceptable', (words) =>
      words.notAcceptable(offered.map((one) => mediaTypes[one])),
    )
  const { name, id } = target
  return reading(async (read) => {
    if (name === null) return directory(request, read)
    const collection = collections[name] as unknown as Collection<ResourceName>
    return id === null
      ? rowsOf(request, read, collection, format, isDescription)
      : itemOf(request, read, collection, id, format, isDescription)
  })
}

function targetOf(path: readonly string[]): Target | null {
  const [first, second, ...rest] = path
  if (first === undefined) return { name: null, id: null, format: null }
  if (rest.length > 0) return null
  const { name: last, format } = splitEnding(second ?? first)
  const name = resourceNames.find((one) => one === (second === undefined ? last : first))
  if (name === undefined) return null
  return { name, id: second === undefined ? null : last, format }
}

/** The forms that a resource comes in. */
function offeredFor({ name, id }: Target): readonly Format[] {
  if (name === null) return ['json']
  return id === null ? formatsOf(name) : ['json', 'csv']
}

async function rowsOf(
  request: Request,
  read: Reading,
  collection: Collection<ResourceName>,
  format: Format,
  isDescription: boolean,
): Promise<Response> {
  const url = new URL(request.url)
  const { name } = collection
  const { view, errors } = parseStrictly(querySchemas[name] as z.ZodObject, url.searchParams)
  if (errors !== null) return invalidParameters(request, errors)
  const query = view as ResourceQuery<ResourceName>
  const meta = metaOf(read, query.lang)
  if (meta === null) return nothingLoaded(request)
  const { revision } = meta
  if (isDescription) return descriptionOf(request, name, meta, query)
  const wrong = (await collection.errorsOf?.(read, query)) ?? []
  if (wrong.length > 0)
    return invalidParameters(
      request,
      wrong.map((error) => ({ ...error, nearest: null })),
    )

  let after: CursorKey | null = null
  if (query.cursor !== undefined) {
    const cursor = readCursor(name, query.cursor)
    if (cursor === null || !fitsKey(collection, cursor.key))
      return invalidParameters(request, [
        { name: 'cursor', given: query.cursor.slice(0, 60), code: 'cursor', params: {}, nearest: null },
      ])
    if (cursor.revision !== revision)
      return problem(request, 'stale-cursor', (words) => words.stale(revision))
    after = cursor.key
  }

  const headers = headersOf(url, revision, format, name, query)
  if (hasAlready(request, { etag: headers.get('etag')! })) return new Response(null, { status: 304, headers })

  const limit = query.limit ?? pageLimits.usual
  if (format !== 'json' && query.limit === undefined) {
    if (request.method === 'HEAD') return new Response(null, { headers })
    return wholeFile(request, collection, query, after, format, (own) =>
      headersOf(url, own, format, name, query),
    )
  }
  const page = await pageFrom(collection.batches(read, query, after, limit + 1), limit)
  const next = page.next === null ? null : nextAddress(url, writeCursor(name, revision, page.next))
  if (next !== null) headers.set('link', `${headers.get('link')}, <${next}>; rel="next"`)
  const pieces =
    format === 'json'
      ? pageJson(page.rows, { next, limit }, meta)
      : filePieces(name, format, query, once(page.rows))
  return new Response(await streamed(pieces, { signal: request.signal }), { headers })
}

async function* once<Row>(rows: readonly Row[]) {
  yield { rows: rows.map((row) => ({ key: [], row })), at: [] }
}

async function itemOf(
  request: Request,
  read: Reading,
  collection: Collection<ResourceName>,
  id: string,
  format: Format,
  isDescription: boolean,
): Promise<Response> {
  if (collection.item === undefined) return notFound(request)
  const { view: query, errors } = parseStrictly(fileSchema, new URL(request.url).searchParams)
  if (errors !== null) return invalidParameters(request, errors)
  const meta = metaOf(read, query.lang)
  if (meta === null) return nothingLoaded(request)
  const row = await collection.item(read, id)
  if (row === null) return notFound(request)
  if (isDescription) return descriptionOf(request, collection.name, meta, query)
  const headers = headersOf(new URL(request.url), meta.revision, format, `${collection.name}-${id}`, query)
  if (hasAlready(request, { etag: headers.get('etag')! })) return new Response(null, { status: 304, headers })
  if (format === 'json') return new Response(JSON.stringify({ data: row, meta }), { headers })
  return new Response(await streamed(filePieces(collection.name, format, query, once([row]))), { headers })
}

async function directory(request: Request, read: Reading): Promise<Response> {
  const { view: query, errors } = parseStrictly(fileSchema, new URL(request.url).searchParams)
  if (errors !== null) return invalidParameters(request, errors)
  const meta = metaOf(read, query.lang)
  if (meta === null) return nothingLoaded(request)
  const headers = headersOf(new URL(request.url), meta.revision, 'json', 'directory', query)
  if (hasAlready(request, { etag: headers.get('etag')! })) return new Response(null, { status: 304, headers })
  const resources = resourceNames.map((name) => ({
    name,
    url: `/api/v1/${name}`,
    description: resourceWords[name]![query.lang],
  }))
  const body = {
    title: query.lang === 'zh' ? '公开 API' : 'Gongkai API',
    resources,
    openApi: '/api/openapi.json',
    documentation: query.lang === 'zh' ? '/api' : '/en/api',
    meta,
  }
  return new Response(JSON.stringify(body), { headers })
}

/** The description of a CSV file of a collection, as CSV on the Web. */
function descriptionOf(
  request: Request,
  name: ResourceName,
  { revision, dataDate }: ApiMeta,
  options: FileQuery,
): Response {
  const file = {
    title: resourceWords[name]!,
    revision,
    day: dataDate,
    columns: columnsOf(name),
    booleans: '1|0',
  } as const
  return description(request, file, options, openHeaders)
}

function headersOf(url: URL, revision: string, format: Format, name: string, { lang }: FileQuery): Headers {
  return new Headers({
    ...openHeaders,
    // An address without an ending is one of CSV by its Accept header; its file has the ending.
    ...(format === 'csv' && url.pathname.endsWith('.csv') ? { link: csvLinks(url, openHeaders.link) } : {}),
    'content-type': mediaTypes[format],
    'content-language': lang === 'zh' ? 'zh-CN' : 'en',
    'cache-control': 'public, no-cache',
    vary: 'Accept',
    etag: `"v1-${revision.replace(/[^\w-]/g, '')}-${format}"`,
    ...(format === 'json' ? {} : { 'content-disposition': `attachment; filename="${name}.${format}"` }),
  })
}

/** The address of the next page: this one with another cursor. */
function nextAddress(url: URL, cursor: string): string {
  const query = new URLSearchParams(url.searchParams)
  query.set('cursor', cursor)
  return `${url.pathname}?${query.toString().replaceAll('%2C', ',')}`
}

function notFound(request: Request): Response {
  return problem(request, 'not-found', (words) => words.notFound)
}
