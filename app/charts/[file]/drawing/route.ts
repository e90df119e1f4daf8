import { agencyId } from '#lib/model/chartFile'
import { profileSchema } from '#lib/model/pages/profileView'
import { parseQuery } from '#lib/model/parseQuery'
import { matching, oneOf } from '#lib/model/query/queryFields'
import { viewSchema } from '#lib/model/view'
import { chartWidths, sizedDrawing } from '#app/_charts/picture/chartPicture'
import { portable } from '#app/_charts/picture/portable'
import { askedChart } from '#app/_kept/askedChart'
import { chartOf } from '#app/_kept/datasets'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { served } from '#app/_serve/served'
import { refusal } from '#app/_text/reason'
import { parseLang, textOf } from '#app/_text/text'

const schema = viewSchema.extend({
  size: oneOf(Object.keys(chartWidths) as (keyof typeof chartWidths)[]).default('full'),
  agency: agencyId.optional(),
  at: matching(/^\d{6}$/, { code: 'region-code', params: {} }).optional(),
  peers: profileSchema.shape.peers,
})

/**
 * What the picture of a chart is drawn from, with the query of the page, for the interactive chart: `size` is the width it is drawn for
 * (full unless said), `agency` the only one that is drawn, `at` the region on whose page it stands, with the `peers` of that page. 404 for an unknown chart or one with nothing to draw, 400 for an invalid
 * query. Dynamic: it reads the query.
 */
export const { GET, HEAD } = served<{ params: Promise<{ file: string }> }>(async (request, { params }) => {
  const query = new URL(request.url).searchParams
  const lang = parseLang(query.get('lang')) ?? 'zh'
  const text = textOf(lang)
  const { file } = await params
  const { view: asked, errors } = parseQuery(schema, query)
  if (asked === null) return plainAnswer(400, refusal(errors, text))
  const { size, agency, at, peers, ...view } = asked
  const chart = await askedChart(file, query)
  if (chart === null) return plainAnswer(404, text.errors.noFile(file))
  if (chart.errors !== null) return plainAnswer(400, refusal(chart.errors, text))
  const { dataset } = await chartOf(chart.found, chart.spec, view, {
    agency,
    columns: chart.columns,
    lang,
  })
  const profile = at === undefined ? undefined : ({ path: `/regions/${at}`, peers } as const)
  const drawing = sizedDrawing(dataset, view, lang, size, profile)
  if (drawing === null) return plainAnswer(404, text.chart.empty)
  // Not kept: a drawing is understood by the scripts of the same build only.
  return Response.json(portable(drawing, dataset.headline[lang]), {
    headers: { 'cache-control': 'no-store' },
  })
})
