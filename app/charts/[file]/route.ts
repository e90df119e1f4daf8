import { chartEndings, chartFileSchema, type ChartEnding } from '#lib/model/chartFile'
import { parseQuery } from '#lib/model/parseQuery'
import { chartNames } from '#lib/stats/dataset'
import { chartCsv } from '#lib/stats/csv'
import { datasetJson } from '#lib/stats/json'
import { chartFileSvg, chartPng } from '#app/_data/chartPng'
import { chartDataset } from '#app/_data/datasets'
import { fileFacts } from '#app/_data/fileFacts'
import { streamed } from '#app/_data/streamed'
import { refusal } from '#app/_text/reason'
import { parseLang, textOf } from '#app/_text/text'

const types: Record<ChartEnding, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
}

/**
 * What a chart shows, with the same query as the page. 404 for an unknown file, 400 with a sentence for an invalid query,
 * 304 when the reader has this revision. Dynamic: it reads the query.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const query = new URL(request.url).searchParams
  const text = textOf(parseLang(query.get('lang')) ?? 'zh')
  const { file } = await params
  const name = chartNames.find((one) => file.startsWith(`${one}.`))
  const ending = chartEndings.find((one) => name !== undefined && file === `${name}.${one}`)
  if (name === undefined || ending === undefined) return plain(404, text.errors.noFile(file))
  const { view: asked, errors } = parseQuery(chartFileSchema, query)
  if (asked === null) return plain(400, refusal(errors, text))
  const { lang, header, bom, shape, ...view } = asked

  const dataset = await chartDataset(name, view)
  // The same data looks different after a new build.
  const etag = `"${[dataset.revision, process.env.BUILD, ending, lang].join('-')}"`
  const headers = new Headers({
    'content-type': types[ending],
    'cache-control': 'no-cache',
    etag,
    'content-disposition': disposition(
      `${text.charts[name].name}.${ending}`,
      `${name}.${ending}`,
      ending !== 'csv',
    ),
  })
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  switch (ending) {
    case 'csv': {
      const options = { lang, header: header ?? 'label', bom: bom === '1' } as const
      return new Response(await streamed(chartCsv(dataset, options), request), { headers })
    }
    case 'json':
      return new Response(await streamed(datasetJson(dataset), request), { headers })
    case 'svg':
      return new Response(chartFileSvg(dataset, view, lang, shape, await fileFacts(view)), { headers })
    case 'png': {
      const picture = await chartPng(dataset, view, lang, shape, await fileFacts(view))
      return new Response(picture, { headers })
    }
  }
}

/** Whether a reader's list of tags names this one; a proxy that compresses marks it as weak. */
function isKnown(given: string | null, etag: string): boolean {
  return (given ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

function plain(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** RFC 6266 with the Chinese name of RFC 8187 beside a plain one. */
function disposition(name: string, plainName: string, isInline: boolean): string {
  const kind = isInline ? 'inline' : 'attachment'
  return `${kind}; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
