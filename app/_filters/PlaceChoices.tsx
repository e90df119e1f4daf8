import type { View } from '#lib/model/view'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import type { PlaceChoice } from './placeAsked.ts'

/**
 * Stands in place of the charts when a text given as a region means none, or several: says so, and offers what it may mean. `hrefOf` gives the
 * page's address with a view.
 */
export function PlaceChoices({
  lang,
  view,
  place,
  choices,
  hrefOf,
}: {
  lang: Lang
  view: View
  place: string
  choices: readonly PlaceChoice[]
  hrefOf: (view: View) => string
}) {
  const text = textOf(lang)
  const words = text.filters.place
  return (
    <section className="message" aria-labelledby="place-heading">
      <h2 id="place-heading">{choices.length === 0 ? words.none(place) : words.several(place)}</h2>
      {choices.length === 0 ? (
        <p>{words.noneHint}</p>
      ) : (
        <ul className="place-choices">
          {choices.map((choice) => (
            <li key={`${choice.kind} ${choice.name}`}>
              <a href={hrefOf(choice.view)}>{choice.name}</a>
              {choice.kind === 'agency' && <small> {words.agency}</small>}
            </li>
          ))}
        </ul>
      )}
      <p className="ways">
        <a href={pageHref(lang, '/search', `q=${encodeURIComponent(place)}`)}>{words.search(place)}</a>
        <a href={hrefOf(view)}>{words.without}</a>
      </p>
    </section>
  )
}
