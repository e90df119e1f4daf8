import { chartEndings, chartFileSchema, type ChartEnding } from '#lib/model/chartFile'
import { parseQuery } from '#lib/model/parseQuery'
import { changeJson } from '#lib/files/changeJson'
import { changeTable } from '#lib/files/changeTable'
import { arrangedChanges } from '#lib/stats/changes/changeRows'
import { chartTable } from '#lib/files/chartTable'
import { chartCsv } from '#lib/files/chartCsv'
import { datasetJson } from '#lib/files/json'
import { chartFileSvg, chartPng } from '#app/_charts/file/chartPng'
import { chartXlsx, fitsSheet } from '#app/_charts/file/chartXlsx'
import { showsSpread } from '#app/_charts/draw/forms/showsSpread'
import { askedChart } from '#app/_kept/askedChart'
import { chartChanges } from '#app/_kept/chartChanges'
import { chartOf } from '#app/_kept/datasets'
import { fileFacts } from '#app/_charts/file/fileFacts'
import { csvLinks, describedFile, description } from '#app/_serve/described'
import { disposition, hasAlready } from '#app/_serve/fileHeaders'
import { plainAnswer } from '#app/_serve/plainAnswer'
import { served } from '#app/_serve/served'
import { siteAddress } from '#app/_serve/siteAddress'
import { streamed } from '#app/_serve/streamed'
import { chartTitle } from '#app/_text/chartTitle'
import { chartPageHref, pageHref } from '#app/_text/href'
import { refusal } from '#app/_text/reason'
import { parseLang, textOf } from '#app/_text/text'

const types: Record<ChartEnding, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * What a chart shows, with the same query as the page. 404 for an unknown file, 400 with a sentence for an invalid query,
 * 304 when the reader has this revision. Dynamic: it reads the query.
 */
export const { GET, HEAD } = served<{ params: Promise<{ file: string }> }>(async (request, { params }) => {
  const url = new URL(request.url)
  const query = url.searchParams
  const text = textOf(parseLang(query.get('lang')) ?? 'zh')
  const { file } = await params
  const isDescription = describedFile(url) !== null
  const plain = isDescription ? file.replace(/-metadata\.json$/, '') : file
  const [chartName = '', given, ...more] = plain.split('.')
  const ending = chartEndings.find((one) => one === given && more.length === 0)
  if (ending === undefined) return plainAnswer(404, text.errors.noFile(file))
  const { view: asked, errors } = parseQuery(chartFileSchema, query)
  if (asked === null) return plainAnswer(400, refusal(errors, text))
  const { lang, agency, header, bom, shape, layout: ofRows, rows, statistics, ...view } = asked

  const chart = await askedChart(chartName, query)
  if (chart === null) return plainAnswer(404, text.errors.noFile(file))
  if (chart.errors !== null) return plainAnswer(400, refusal(chart.errors, text))
  const { found, spec, columns } = chart
  const made = await chartOf(found, spec, view, {
    agency,
    columns,
    // Only pictures are named in their language; in other files names are data.
    lang: ending === 'svg' || ending === 'png' ? lang : 'zh',
  })
  const { dataset } = made
  const layout = {
    layout: ofRows,
    rows,
    statistics: statistics === undefined ? showsSpread(dataset) : statistics === '1',
  }
  const isId = header === 'id'
  const changes = view.show === 'change' ? chartChanges(made, view) : null
  const ofChanges =
    changes === null
      ? null
      : (words: { lang: typeof lang; isId: boolean }) =>
          changeTable(dataset, arrangedChanges(changes.rows, view), changes.year, words)
  const table = ofChanges?.({ lang, isId }) ?? chartTable(dataset, { ...layout, lang, isId })
  if (ending === 'xlsx' && ofChanges === null && !fitsSheet(dataset, layout))
    return plainAnswer(400, textOf(lang).files.tooLong(text.number(table.most)))
  if (isDescription)
    return description(
      request,
      {
        title: dataset.headline,
        revision: dataset.revision,
        day: found.day,
        columns: table.columns,
        booleans: '1|0',
      },
      { header: header ?? 'label' },
    )
  // The same data looks different after a new build.
  const etag = `"${[dataset.revision, process.env.BUILD, ending, lang].join('-')}"`
  const headers = new Headers({
    'content-type': types[ending],
    'cache-control': 'no-cache',
    etag,
    'content-disposition': disposition(ending === 'csv' || ending === 'xlsx' ? 'attachment' : 'inline', {
      own: `${chartTitle(spec, parseLang(query.get('lang')) ?? 'zh').name}.${ending}`,
      plain: `${spec.name}.${ending}`,
    }),
  })
  if (ending === 'csv') headers.set('link', csvLinks(url))
  if (hasAlready(request, { etag })) return new Response(null, { status: 304, headers })
  switch (ending) {
    case 'csv': {
      const options = { lang, header: header ?? 'label', bom: bom === undefined } as const
      return new Response(await streamed(chartCsv(table, options), request), { headers })
    }
    case 'json': {
      const pieces =
        changes === null
          ? datasetJson(dataset)
          : changeJson(dataset, changes, arrangedChanges(changes.rows, view))
      return new Response(await streamed(pieces, request), { headers })
    }
    case 'svg':
      return new Response(chartFileSvg(dataset, view, lang, shape, fileFacts(found, view, agency)), {
        headers,
      })
    case 'xlsx': {
      const page =
        agency === undefined
          ? chartPageHref(lang, spec, view)
          : `${pageHref(lang, `/agencies/${agency}`)}#${spec.name}`
      const address = new URL(page, siteAddress(request.headers))
      address.searchParams.set('revision', dataset.revision)
      return new Response(
        chartXlsx(dataset, view, lang, {
          facts: fileFacts(found, view, agency),
          catalogue: found.catalogue,
          address: address.href,
          layout,
          changes: ofChanges?.({ lang, isId: false }),
        }),
        { headers },
      )
    }
    case 'png': {
      const picture = await chartPng(dataset, view, lang, { shape, agency }, fileFacts(found, view, agency))
      return new Response(picture, { headers })
    }
  }
})
