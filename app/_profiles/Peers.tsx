import type { Agency } from '#lib/model/agency'
import { levelOfCode } from '#lib/model/region'
import type { View } from '#lib/model/view'
import { viewHref, type ChartProfile } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import type { PeerChoice, PeerKind } from './peerChoice.ts'
import { PeerChooser } from './PeerChooser.tsx'
import { PeerComparison } from './PeerComparison.tsx'
import type { PeerNames } from './peerNames.ts'
import type { PeerGroup } from './peers.ts'
import type { PeersAsked } from './peersAsked.ts'

/**
 * Where the newest figures of a region or an agency lie among its peers', whom the reader chooses: no ranks. `regionName` names the
 * divisions of groups.
 */
export function Peers({
  lang,
  subject,
  view,
  profile,
  kinds,
  choice,
  groups,
  names,
  regionName,
  asked,
}: {
  lang: Lang
  subject: { region: string } | { agency: Agency }
  view: View
  profile: ChartProfile
  kinds: readonly PeerKind[]
  choice: PeerChoice
  groups: readonly PeerGroup[]
  names: PeerNames
  regionName: (code: string) => string
  asked: PeersAsked | null
}) {
  const text = textOf(lang)
  const words = text.peers
  const of = 'region' in subject ? 'region' : 'agency'
  const isArea = 'agency' in subject && subject.agency.scope === 'area'
  const own = choice.kind === 'own' ? choice.ids : []
  const unknown = own.filter((id) => names.text(id) === null)
  const isElsewhere = choice.kind !== 'own' && choice.kind !== 'usual' && !kinds.includes(choice.kind)
  const amongOf = ({ among, members, absent }: PeerGroup) => {
    if (among.kind === 'own') {
      const n = members.length + absent.length
      return of === 'region' ? words.ownRegions(n) : words.ownAgencies(n)
    }
    const region = among.region === null ? words.country : regionName(among.region)
    if ('region' in subject) return words.usualRegions(region, levelOfCode(subject.region))
    const { regionCode, sector } = subject.agency
    const level = regionCode === null ? '' : text.pages.region.levels[levelOfCode(regionCode)]
    return words.usualAgencies(region, level, sector ?? '')
  }
  return (
    <section className="panel peers" id="peers" aria-labelledby="peers-heading">
      <h2 id="peers-heading">{words.title}</h2>
      <p>
        {isArea ? words.area : groups.length === 0 ? words.none : words.lead}
        {of === 'region' && ` ${words.rule}`}
        {!isArea && kinds.length === 0 && choice.kind !== 'own' && ` ${words.noSector}`}
        {isElsewhere && ` ${words.notHere}`}
        {unknown.length > 0 && ` ${words.unknown(unknown.join(lang === 'zh' ? '、' : ', '))}`}
      </p>
      {!isArea && <PeerChooser {...{ lang, of, view, profile, kinds, choice, names, asked }} />}
      {own.length > unknown.length && (
        <p className="ways">
          <a
            href={viewHref(
              lang,
              overviewOf(
                subject,
                view,
                own.filter((id) => !unknown.includes(id)),
              ),
            )}
          >
            {words.overview}
          </a>
        </p>
      )}
      <ul className="peer-groups">
        {groups.map((group) => (
          <li key={`${group.indicator} ${JSON.stringify(group.among)}`}>
            <PeerComparison {...{ lang, of, group, names }} among={amongOf(group)} source={view.source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The overview of a region or an agency and the peers chosen. */
function overviewOf(
  subject: { region: string } | { agency: Agency },
  { from, to, source }: View,
  peers: readonly string[],
): Partial<View> {
  const years = { from, to, source }
  if ('region' in subject)
    return {
      ...years,
      region: [...new Set([subject.region, ...peers])],
      by: levelOfCode(subject.region),
    }
  const ids = [...new Set([subject.agency.id, ...peers])]
  const regions = ids.map((id) => id.slice(0, 6)).filter((code) => code !== '000000')
  return { ...years, by: 'agency', region: [...new Set(regions)], focus: ids.slice(0, 40) }
}
