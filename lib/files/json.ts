import type { Dataset } from '#lib/stats/dataset'

/** Series that are written in one piece. */
const seriesAtOnce = 16

/**
 * A dataset as JSON in pieces, made as they are taken: what `JSON.stringify` of the whole would give, without the tally and the
 * spec, which only say what is there.
 */
export function* datasetJson({
  tally: _,
  spec: __,
  ...dataset
}: Dataset): Generator<string, void, undefined> {
  const { series } = dataset
  // The series stand where the dataset's own order of names puts them; what comes before them is never text of a report.
  const whole = JSON.stringify({ ...dataset, series: [] })
  const end = whole.indexOf('"series":[') + '"series":['.length
  yield whole.slice(0, end)
  for (let i = 0; i < series.length; i += seriesAtOnce) {
    const written = JSON.stringify(series.slice(i, i + seriesAtOnce)).slice(1, -1)
    yield i === 0 ? written : `,${written}`
  }
  yield whole.slice(end)
}
