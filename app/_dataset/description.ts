import { dataSetFacts } from '#db/export/exportFiles'
import { allIndicators } from '#db/queries/indicators'
import { reading, type Database } from '#db/reading/reading'
import { csvwMetadata } from '#lib/export/csvw'
import { dataDictionary } from '#lib/export/dictionary'
import { dataPackage } from '#lib/export/dataPackage'
import type { DataSetFacts } from '#lib/export/facts'
import type { Table } from '#lib/export/table'
import { tables } from '#lib/export/tables'
import type { Lang } from '#app/_text/text'
import { textOf } from '#app/_text/text'
import { disposition, hasAlready } from '#app/_serve/fileHeaders'
import { plainAnswer } from '#app/_serve/plainAnswer'

interface Description {
  contentType: string
  text: (db: Database, facts: DataSetFacts) => string | Promise<string>
}

const all: readonly Table[] = Object.values(tables)

/** Where a table is served as it is described: ids for headers and no byte order mark. */
const pathOf = ({ file }: Table) => `${file}?header=id&bom=0`
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** The small files that describe the tables, by their names below /data. */
export const descriptions: Readonly<Record<string, Description>> = {
  'datapackage.json': {
    contentType: 'application/json',
    text: (_, facts) => json(dataPackage(all, facts, { pathOf })),
  },
  'csv-metadata.json': {
    contentType: 'application/csvm+json',
    text: (_, facts) => json(csvwMetadata(all, facts, pathOf)),
  },
  'data-dictionary.md': {
    contentType: 'text/markdown; charset=utf-8',
    text: async (db) => dataDictionary(all, await allIndicators(db)),
  },
}

/** Answers with a description: 404 before the first load, 304 when the reader has this revision, only headers for HEAD. */
export async function describe(
  request: Request,
  name: string,
  { contentType, text }: Description,
  lang: Lang,
): Promise<Response> {
  const found = await reading(async ({ db }) => {
    const facts = await dataSetFacts(db)
    return facts === null ? null : { facts, text: await text(db, facts) }
  })
  if (found === null) return plainAnswer(404, textOf(lang).errors.noFile(name))
  const { facts } = found
  const headers = {
    'content-type': contentType,
    'cache-control': 'no-cache',
    'content-disposition': disposition('inline', { own: name, plain: name }),
    etag: `"${facts.revision}-${name}"`,
  }
  if (hasAlready(request, headers)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : found.text, { headers })
}
