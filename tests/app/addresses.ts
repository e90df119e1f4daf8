import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A page or handlers, found in the tree, with the addresses that they are asked at in tests. */
export interface Place {
  /** The folder below app/, as charts/[file]. */
  folder: string
  kind: 'page' | 'route'
  addresses: string[]
}

/** Addresses of the places whose folders have parts that vary. Those of one language stand for both. */
const varying: Record<string, string[]> = {
  '[lang]': ['/zh'],
  '[lang]/agencies/[id]': ['/zh/agencies/370826-gongye'],
  '[lang]/api': ['/zh/api'],
  '[lang]/changes': ['/zh/changes'],
  '[lang]/checks': ['/zh/checks', '/zh/checks?sort=year'],
  '[lang]/coverage': ['/zh/coverage', '/zh/coverage?region=370000'],
  '[lang]/data': ['/zh/data'],
  '[lang]/indicators': ['/zh/indicators'],
  '[lang]/read': ['/zh/read', '/zh/read?file=%2Fcharts%2Fchannels.csv%3Flayout%3Dwide'],
  '[lang]/points': ['/zh/points?region=370826&unit=370826&figure=items_published&year=2018'],
  '[lang]/indicators/[id]': [
    '/zh/indicators/outcome_denied?split=parts',
    '/zh/indicators/items_published?show=change',
  ],
  '[lang]/regions/[code]': ['/zh/regions/370826'],
  '[lang]/reports': ['/zh/reports', '/zh/reports?region=370826'],
  '[lang]/reports/[id]': ['/zh/reports/x-2018'],
  '[lang]/reports/[id]/original': ['/zh/reports/x-2018/original'],
  '[lang]/reports/[id]/source': ['/zh/reports/x-2018/source'],
  '[lang]/search': ['/zh/search', '/zh/search?q=微山'],
  'api/v1/[[...path]]': [
    '/api/v1',
    '/api/v1/observations',
    '/api/v1/observations.csv',
    '/api/v1/series.csv?chart=channels&limit=5',
    '/api/v1/regions/370826',
    '/api/v1/indicators.json',
    '/api/v1/changes.csv',
  ],
  'charts/[file]': [
    ...['csv', 'json', 'svg', 'png', 'xlsx'].map((ending) => `/charts/items-published.${ending}`),
    '/charts/outcome_denied.csv?split=parts',
  ],
  'charts/[file]/drawing': ['/charts/channels/drawing'],
  'data/[file]': [
    ...['observations', 'readings', 'reports', 'issues', 'agencies', 'regions', 'indicators'].map(
      (table) => `/data/${table}.csv`,
    ),
    '/data/datapackage.json',
    '/data/csv-metadata.json',
    '/data/data-dictionary.md',
  ],
  'sitemaps/[file]': ['/sitemaps/1.xml'],
}

/** Every page and every set of handlers below app/. Throws for one that is new and whose addresses nobody can know. */
export const places: readonly Place[] = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .flatMap((file) => {
    const [, folder = '', kind] = /^(?:(.*)\/)?(page|route)\.tsx?$/.exec(file) ?? []
    if (kind === undefined) return []
    const addresses = folder.includes('[') ? varying[folder] : [`/${folder}`]
    if (addresses === undefined) throw new Error(`no addresses are known for app/${folder}`)
    return [{ folder, kind: kind as Place['kind'], addresses }]
  })

/** What the file of a place exports. */
function moduleOf({ folder, kind }: Place): Promise<Record<string, unknown>> {
  const file = join('app', folder, kind === 'page' ? 'page.tsx' : 'route.ts')
  return import(pathToFileURL(file).href) as Promise<Record<string, unknown>>
}

/** The parameters that Next takes from an address for a folder. */
function paramsOf(folder: string, address: string): Record<string, string | string[]> {
  const path = address.replace(/\?.*/, '').split('/').slice(1).map(decodeURIComponent)
  const params: Record<string, string | string[]> = {}
  folder.split('/').forEach((part, at) => {
    const [, many, name] = /^\[?\[(\.\.\.)?([^\]]+)\]/.exec(part) ?? []
    if (name === undefined) return
    if (many === undefined) params[name] = path[at]!
    else if (path.length > at) params[name] = path.slice(at)
  })
  return params
}

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>

/** Asks the handlers of a place for an address. */
export async function askPlace(
  place: Place,
  address: string,
  method: 'GET' | 'HEAD' = 'GET',
): Promise<Response> {
  const handler = (await moduleOf(place))[method] as Handler
  return handler(new Request(`http://localhost${address}`, { method }), {
    params: Promise.resolve(paramsOf(place.folder, address)),
  })
}

type PageFunction = (props: { params: Promise<unknown>; searchParams: Promise<unknown> }) => unknown

/** What a page and its head are made of for an address. Rejects where the page does. */
export async function askPage(place: Place, address: string): Promise<unknown> {
  const { default: page, generateMetadata } = (await moduleOf(place)) as Record<string, PageFunction>
  const props = {
    params: Promise.resolve(paramsOf(place.folder, address)),
    searchParams: Promise.resolve(Object.fromEntries(new URL(address, 'http://localhost').searchParams)),
  }
  await generateMetadata?.(props)
  return page!(props)
}
