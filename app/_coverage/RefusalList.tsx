import type { RefusalRow } from '#db/queries/refusals'
import { refusalWords } from '#lib/model/refusal/refusalKind'
import { kindOfRefusal, wordRefusal } from '#lib/model/refusal/refusals'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

const MOST = 200

/** What was refused when it was loaded, with its reason in words; those without a place in the grid come first. */
export function RefusalList({
  lang,
  refusals,
  nameOf,
}: {
  lang: Lang
  refusals: readonly RefusalRow[]
  nameOf: (code: string) => string
}) {
  const text = textOf(lang).pages.coverage.refusals
  return (
    <section className="panel list" id="refused" aria-labelledby="refused-heading">
      <h2 id="refused-heading">{text.title(refusals.length)}</h2>
      <p>{text.lead}</p>
      <div className="table-scroll" role="region" aria-labelledby="refused-heading" tabIndex={0}>
        <table>
          <caption className="visually-hidden">{text.title(refusals.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.source}</th>
              <th scope="col">{text.reason}</th>
              <th scope="col">{text.region}</th>
              <th scope="col">{text.agency}</th>
              <th scope="col" className="number">
                {text.year}
              </th>
            </tr>
          </thead>
          <tbody>
            {refusals.slice(0, MOST).map(({ source, place, reason, regionCode, year, agency }) => (
              <tr key={`${source} ${place}`}>
                <th scope="row" className="path">
                  {source.split(/[\\/]/).at(-1)}
                  {place !== '' && <small> {text.line(place)}</small>}
                  {(regionCode === null || year === null) && <small className="wrap">{text.unplaced}</small>}
                </th>
                <td>
                  {refusalWords[kindOfRefusal(reason)][lang]}
                  <small className="wrap missing">{wordRefusal(reason, lang)}</small>
                </td>
                <td>
                  {regionCode === null ? (
                    <span className="missing">{text.unknown}</span>
                  ) : (
                    <a href={pageHref(lang, `/regions/${regionCode}`)}>{nameOf(regionCode)}</a>
                  )}
                </td>
                <td>{agency ?? <span className="missing">{text.unknown}</span>}</td>
                <td className="number">{year ?? <span className="missing">{text.unknown}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {refusals.length > MOST && <p className="aside">{text.more(MOST, refusals.length)}</p>}
    </section>
  )
}
