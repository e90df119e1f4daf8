import type { Origin } from '#lib/model/origin'
import { reportId } from '#lib/model/agency'
import { pointQuery } from '#lib/model/pages/point'
import { levelOfCode } from '#lib/model/region'
import { viewQuery } from '#lib/model/view'
import { indicatorWords } from '#lib/wording/words'
import { isWide } from '#app/_charts/draw/plotted'
import { Named } from '#app/_site/Named.tsx'
import { figureAnchor } from '#app/_text/anchors'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import type { Absence } from './absence.ts'
import type { PeerNames } from './peerNames.ts'
import type { PeerGroup } from './peers.ts'
import { PeerStrip } from './PeerStrip.tsx'

/** More peers than this are not listed by name: the overview has them. */
const mostNamed = 40

/** A value among those of its peers: a sentence and a strip, the peers' own numbers by name, and who is left out with the reason. */
export function PeerComparison({
  lang,
  of,
  group,
  among,
  names,
  source,
}: {
  lang: Lang
  of: 'region' | 'agency'
  group: PeerGroup
  /** The peers in words. */
  among: string
  names: PeerNames
  source: Origin | undefined
}) {
  const text = textOf(lang)
  const words = text.peers
  const { place, year, indicator, members, absent } = group
  const isOwn = group.among.kind === 'own'
  const isLog = place !== null && isWide([...place.values])
  const figures = place && { own: text.number(place.own), unit: text.unit(group.unit), n: place.n }
  const valueHref = (id: string) =>
    of === 'agency'
      ? pageHref(lang, `/reports/${reportId(id, year)}#${figureAnchor(indicator, 'total')}`)
      : pageHref(
          lang,
          '/points',
          [
            viewQuery({ region: [id], by: levelOfCode(id), source }),
            pointQuery({ unit: id, figure: indicator, year }),
          ].join('&'),
        )
  const link = (id: string) => (
    <a href={pageHref(lang, of === 'agency' ? `/agencies/${id}` : `/regions/${id}`)}>
      <Named lang={lang} name={names.name(id)} english={names.english(id)} />
    </a>
  )
  return (
    <>
      <h3>{text.join([indicatorWords[indicator]?.[lang] ?? indicator, text.yearOf(year), among])}</h3>
      <p>
        {place === null || figures === null
          ? words.notCompared(group.own === null ? '' : absenceText(group.own, lang))
          : text.join([
              place.part === null ? words.few(figures) : words.sentence({ ...figures, part: place.part }),
              place.spread === null
                ? ''
                : words.spread(
                    text.number(place.spread.q1),
                    text.number(place.spread.median),
                    text.number(place.spread.q3),
                  ),
              isLog ? words.log : '',
            ])}
      </p>
      {place !== null && place.spread !== null && <PeerStrip place={place} isLog={isLog} />}
      {members.length > 0 && (isOwn || members.length <= mostNamed) && (
        <details open={isOwn}>
          <summary>{words.members(members.length)}</summary>
          <ul className="peer-names">
            {members.map(({ id, value }) => (
              <li key={id}>
                {link(id)} <a href={valueHref(id)}>{text.number(value)}</a> {text.unit(group.unit)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {absent.length > 0 && (
        <details open={isOwn}>
          <summary>{words.absent(absent.length)}</summary>
          <ul className="peer-names">
            {absent.slice(0, mostNamed).map(({ id, absence }) => (
              <li key={id}>
                {absence.why === 'unknown' ? id : link(id)}{' '}
                <span className="missing">{absenceText(absence, lang)}</span>
              </li>
            ))}
            {absent.length > mostNamed && <li>{words.more(absent.length)}</li>}
          </ul>
        </details>
      )}
    </>
  )
}

/** Why there is no figure to compare, as a clause. */
function absenceText(absence: Absence, lang: Lang): string {
  const text = textOf(lang)
  const words = text.peers.absence
  switch (absence.why) {
    case 'part':
      return words.part(absence.stated, absence.known)
    case 'no_report':
      return text.noReport
    case 'sectors':
    case 'unknown':
    case 'level':
    case 'area':
    case 'no_agencies':
      return words[absence.why]
    default:
      return text.statuses[absence.why]
  }
}
