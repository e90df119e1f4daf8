import type { CsvTableOptions } from '#lib/files/csvTable'
import { csvwOfFile, type DescribedFile } from '#lib/export/csvwFile'
import { dataLicence } from '#lib/files/dataLicence'
import { disposition, hasAlready } from './fileHeaders.ts'

/** What the address of a CSV file ends in, before its query, where its description is asked for (Model for Tabular Data, 5.3). */
const ending = '-metadata.json'

/** The file whose description is asked for; null where none is. */
export function describedFile({ pathname, search }: URL): { path: string; search: string } | null {
  return pathname.endsWith(`.csv${ending}`) ? { path: pathname.slice(0, -ending.length), search } : null
}

/** The links of a CSV file: to its description, and to the licence. `also` comes before them. */
export function csvLinks({ pathname, search }: URL, also?: string): string {
  return [
    ...(also === undefined ? [] : [also]),
    `<${pathname}${ending}${search}>; rel="describedby"; type="application/csvm+json"`,
    `<${dataLicence.address}>; rel="license"`,
  ].join(', ')
}

/** Answers with the description of the CSV file at an address, which is the request's without its ending. */
export function description(
  request: Request,
  file: Omit<DescribedFile, 'url'>,
  options: Pick<CsvTableOptions, 'header'>,
  more: Record<string, string> = {},
): Response {
  const { pathname, search } = new URL(request.url)
  const own = pathname.slice(pathname.lastIndexOf('/') + 1)
  const headers = {
    ...more,
    'content-type': 'application/csvm+json',
    'cache-control': 'no-cache',
    'content-disposition': disposition('inline', { own, plain: own }),
    etag: `"${file.revision.replace(/[^\w-]/g, '')}-csvw"`,
  }
  if (hasAlready(request, headers)) return new Response(null, { status: 304, headers })
  const url = `${own.slice(0, -ending.length)}${search}`
  return new Response(`${JSON.stringify(csvwOfFile({ ...file, url }, options), null, 2)}\n`, { headers })
}
