import type { Indicator } from '#lib/model/indicator'
import { basesOf, formDocuments, sectionOf } from '#lib/model/legal/legalBasis'
import { partsOf, titleOf } from '#lib/stats/indicators/indicatorSpec'
import type { StatementShare } from '#lib/stats/statementShares'
import { Facts } from '#app/_site/Facts.tsx'
import { indicatorHref, pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** What an indicator is: unit, group, whole and parts, the rows of forms that ask for it, and the law that it rests on. */
export function Definition({
  lang,
  catalogue,
  share,
}: {
  lang: Lang
  catalogue: readonly Indicator[]
  share: StatementShare
}) {
  const text = textOf(lang)
  const words = text.indicator
  const { indicator } = share
  const whole = catalogue.find(({ id }) => id === indicator.partOf)
  const parts = partsOf(catalogue, indicator)
  const link = (one: Indicator) => <a href={indicatorHref(lang, one.id)}>{titleOf(catalogue, one)[lang]}</a>
  return (
    <section className="panel definition" aria-labelledby="definition">
      <h2 id="definition">{words.definition}</h2>
      <Facts
        facts={[
          [words.id, <code key="id">{indicator.id}</code>],
          [words.unit, text.unit(indicator.unit)],
          [
            words.group,
            <a href={pageHref(lang, '/indicators', `group=${indicator.group}`)} key="group">
              {text.report.groups[indicator.group] ?? indicator.group}
            </a>,
          ],
          [
            words.partOf,
            whole === undefined ? null : (
              <>
                {link(whole)}
                {' · '}
                <a href={indicatorHref(lang, whole.id, { channels: 'share' }, { split: 'parts' })}>
                  {words.share}
                </a>
              </>
            ),
          ],
          [
            words.parts,
            parts.length === 0 ? null : (
              <ul>
                {parts.map((one) => (
                  <li key={one.id}>{link(one)}</li>
                ))}
              </ul>
            ),
          ],
          [
            words.stated,
            share.asked === 0 ? null : text.pages.indicators.statedOf(share.statedWhereAsked, share.asked),
          ],
          [
            words.forms,
            indicator.forms.length === 0 ? (
              words.prose
            ) : (
              <ul>
                {indicator.forms.map((form) => {
                  const section = sectionOf(indicator, form)
                  return (
                    <li key={form}>
                      {section === null ? text.forms[form] : words.section(text.forms[form], section)}
                      {formDocuments[form].document !== null && (
                        <small className="missing"> {formDocuments[form].document}</small>
                      )}
                    </li>
                  )
                })}
              </ul>
            ),
          ],
          [
            words.basis,
            <ul key="basis">
              {basesOf(indicator).map(({ regulation, articles }) => (
                <li key={regulation}>
                  {text.join([words.regulation[regulation], words.articles(articles)])}
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
    </section>
  )
}
