import { indicatorWords } from '#lib/wording/words'
import type { RegionLevel } from '#lib/model/region'
import { isWide } from '#app/_charts/draw/plotted'
import type { PeerGroup } from './peers.ts'
import { textOf, type Lang } from '#app/_text/text'
import { PeerStrip } from './PeerStrip.tsx'

/** Where the newest figures of an agency or a division lie among its peers': a sentence and a strip each, no ranks. */
export function Peers({
  lang,
  groups,
  level,
  nameOf,
}: {
  lang: Lang
  groups: readonly PeerGroup[]
  /** Of the divisions that are compared; null where agencies are. */
  level: RegionLevel | null
  nameOf: (code: string) => string
}) {
  const text = textOf(lang)
  const words = text.pages.peers
  const amongWords = ({ among }: PeerGroup) => {
    if ('sector' in among) return words.sector(among.sector)
    const region = among.region === null ? words.country : nameOf(among.region)
    return level === null ? words.agenciesIn(region) : words.regionsIn(region, level)
  }
  return (
    <section className="panel peers" aria-labelledby="peers-heading">
      <h2 id="peers-heading">{words.title}</h2>
      <p>
        {groups.length === 0 ? words.none : words.lead}
        {level !== null && ` ${words.rule}`}
      </p>
      <ul>
        {groups.map((group) => {
          const { place } = group
          const figures = { own: text.number(place.own), unit: text.unit(group.unit), n: place.n }
          const isLog = isWide([...place.values])
          return (
            <li key={`${group.indicator} ${JSON.stringify(group.among)}`}>
              <h3>
                {text.join([
                  indicatorWords[group.indicator]?.[lang] ?? group.indicator,
                  text.yearOf(group.year),
                  amongWords(group),
                ])}
              </h3>
              <p>
                {place.part === null ? words.few(figures) : words.sentence({ ...figures, part: place.part })}
                {place.spread !== null &&
                  ` · ${words.spread(text.number(place.spread.q1), text.number(place.spread.median), text.number(place.spread.q3))}`}
                {group.leftOut > 0 && ` · ${words.leftOut(group.leftOut)}`}
                {isLog && ` · ${words.log}`}
              </p>
              {place.spread !== null && <PeerStrip place={place} isLog={isLog} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
