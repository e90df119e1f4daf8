import { z } from 'zod'
import type { ColumnType, CsvSource } from '#lib/readers/csvSource'
import type { Lang } from '#lib/model/words'
import { hasIds } from '#lib/model/pages/read'
import { GET as apiFile } from '#app/api/v1/[[...path]]/route'
import { GET as changesFile } from '#app/changes.csv/route'
import { GET as chartFile } from '#app/charts/[file]/route'
import { GET as checksFile } from '#app/checks.csv/route'
import { GET as coverageFile } from '#app/coverage.csv/route'
import { GET as dataFile } from '#app/data/[file]/route'
import { GET as indicatorsFile } from '#app/indicators.csv/route'
import { GET as reportsFile } from '#app/reports.csv/route'

const lists = {
  '/changes.csv': changesFile,
  '/checks.csv': checksFile,
  '/coverage.csv': coverageFile,
  '/indicators.csv': indicatorsFile,
  '/reports.csv': reportsFile,
} as const

const words = z.array(z.object({ '@value': z.string(), '@language': z.string() }))
const schema = z.object({
  'dc:title': words,
  'dc:identifier': z.string(),
  tableSchema: z.object({
    columns: z.array(
      z.object({
        name: z.string(),
        titles: z.object({ zh: z.string(), en: z.string() }),
        datatype: z.object({ base: z.string(), format: z.string().optional() }),
      }),
    ),
  }),
})

/** What the description of a CSV file says of it. */
interface FileDescription {
  title: Record<Lang, string>
  revision: string
  columns: CsvSource['columns']
}

/**
 * What a CSV file of this site is, from its own description: what its title is, and what its columns are called, in its language or by ids, and
 * hold. `file` is its path and query. Null where there is no such file or its query is refused; throws where the data cannot be read.
 */
export async function fileDescription(file: string): Promise<FileDescription | null> {
  const url = new URL(file, 'http://localhost')
  const isId = hasIds(file)
  const lang: Lang = url.searchParams.get('lang') === 'en' ? 'en' : 'zh'
  url.pathname += '-metadata.json'
  const answer = await answerFor(new Request(url))
  if (answer === null || (answer.status >= 400 && answer.status < 500)) return null
  if (answer.status !== 200) throw new Error(`no description of a file: ${file}`)
  const found = schema.parse(await answer.json())
  const titleIn = (of: Lang) => found['dc:title'].find((one) => one['@language'] === of)!['@value']
  return {
    title: { zh: titleIn('zh'), en: titleIn('en') },
    revision: found['dc:identifier'],
    columns: found.tableSchema.columns.map(({ name, titles, datatype }) => ({
      name: isId ? name : titles[lang],
      type: typeOf(datatype),
    })),
  }
}

async function answerFor(request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  const [, first, ...rest] = pathname.split('/')
  const file = rest.at(-1) ?? ''
  if (first === 'api') return apiFile(request, { params: Promise.resolve({ path: rest.slice(1) }) })
  if (first === 'charts') return chartFile(request, { params: Promise.resolve({ file }) })
  if (first === 'data') return dataFile(request, { params: Promise.resolve({ file }) })
  const name = pathname.replace(/-metadata\.json$/, '')
  return Object.hasOwn(lists, name) ? lists[name as keyof typeof lists](request, undefined) : null
}

function typeOf({ base, format }: { base: string; format?: string | undefined }): ColumnType {
  switch (base) {
    case 'integer':
    case 'number':
      return base
    case 'boolean':
      return format === '1|0' ? 'flag' : 'boolean'
    default:
      return 'text'
  }
}
