import { agencyId } from '#lib/model/chartFile'
import { parseQuery } from '#lib/model/parseQuery'
import { oneOf } from '#lib/model/query/queryFields'
import { viewSchema } from '#lib/model/view'
import { chartNames } from '#lib/stats/dataset'
import { chartWidths, sizedDrawing } from '#app/_charts/picture/chartSvg'
import { portable } from '#app/_charts/picture/portable'
import { chartDataset } from '#app/_kept/datasets'
import { refusal } from '#app/_text/reason'
import { parseLang, textOf } from '#app/_text/text'

const plain = { 'content-type': 'text/plain; charset=utf-8' }
const schema = viewSchema.extend({
  size: oneOf(Object.keys(chartWidths) as (keyof typeof chartWidths)[]).default('full'),
  agency: agencyId.optional(),
})

/**
 * What the picture of a chart is drawn from, with the query of the page, for the interactive chart: `size` is the width it is drawn for
 * (full unless said), `agency` the only one that is drawn. 404 for an unknown chart or one with nothing to draw, 400 for an invalid
 * query. Dynamic: it reads the query.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const query = new URL(request.url).searchParams
  const lang = parseLang(query.get('lang')) ?? 'zh'
  const text = textOf(lang)
  const { file } = await params
  const name = chartNames.find((one) => one === file)
  if (name === undefined)
    return new Response(`${text.errors.noFile(file)}\n`, { status: 404, headers: plain })
  const { view: asked, errors } = parseQuery(schema, query)
  if (asked === null) return new Response(`${refusal(errors, text)}\n`, { status: 400, headers: plain })
  const { size, agency, ...view } = asked
  const dataset = await chartDataset(name, view, agency)
  const drawing = sizedDrawing(dataset, view, lang, size)
  if (drawing === null) return new Response(`${text.chart.empty}\n`, { status: 404, headers: plain })
  // Not kept: a drawing is understood by the scripts of the same build only.
  return Response.json(portable(drawing, dataset.headline[lang]), {
    headers: { 'cache-control': 'no-store' },
  })
}
