import { parseView } from '#lib/model/view'
import { chartNames } from '#lib/stats/dataset'
import { chartCsv } from '#lib/stats/csv'
import { datasetJson } from '#lib/stats/json'
import { standaloneSvg } from '#app/_charts/standaloneSvg'
import { chartDataset } from '#app/_data/datasets'
import { streamed } from '#app/_data/streamed'
import { refusal } from '#app/_text/reason'
import { parseLang, textOf } from '#app/_text/text'

const endings = ['csv', 'json', 'svg'] as const
const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
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
  const lang = text.lang === 'en' ? 'en' : 'zh'
  const { file } = await params
  const name = chartNames.find((one) => file.startsWith(`${one}.`))
  const ending = endings.find((one) => name !== undefined && file === `${name}.${one}`)
  if (name === undefined || ending === undefined) return plain(404, text.errors.noFile(file))
  const { view, errors } = parseView(query)
  if (view === null) return plain(400, refusal(errors, text))
  const header = query.get('header')
  if (header !== null && header !== '' && header !== 'id')
    return plain(400, refusal([{ name: 'header', given: header.slice(0, 60), reason: 'is not id' }], text))

  const dataset = await chartDataset(name, view)
  const etag = `"${dataset.revision}-${ending}-${lang}"`
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
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  switch (ending) {
    case 'csv':
      return new Response(
        await streamed(chartCsv(dataset, { lang, header: header === 'id' ? 'id' : 'label' }), request),
        { headers },
      )
    case 'json':
      return new Response(await streamed(datasetJson(dataset), request), { headers })
    case 'svg':
      return new Response(standaloneSvg(dataset, view, lang), { headers })
  }
}

function plain(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** RFC 6266 with the Chinese name of RFC 8187 beside a plain one. */
function disposition(name: string, plainName: string, isInline: boolean): string {
  const kind = isInline ? 'inline' : 'attachment'
  return `${kind}; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
