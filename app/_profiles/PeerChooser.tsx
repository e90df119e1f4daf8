import { profileQuery } from '#lib/model/pages/profileView'
import type { View } from '#lib/model/view'
import { ChoiceLinks } from '#app/_site/ChoiceLinks.tsx'
import { pageHref, profileHref, type ChartProfile } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import type { PeerChoice, PeerKind } from './peerChoice.ts'
import type { PeerNames } from './peerNames.ts'
import type { PeersAsked } from './peersAsked.ts'

/**
 * Whom to compare with: groups as links, and names to add to a list of one's own, which stands below as chips. The form works without
 * JavaScript; the page makes out what is typed. `asked` has the texts that it could not make out.
 */
export function PeerChooser({
  lang,
  of,
  view,
  profile,
  kinds,
  choice,
  names,
  asked,
}: {
  lang: Lang
  of: 'region' | 'agency'
  view: View
  profile: ChartProfile
  kinds: readonly PeerKind[]
  choice: PeerChoice
  names: PeerNames
  asked: PeersAsked | null
}) {
  const words = textOf(lang).peers
  const own = choice.kind === 'own' ? choice.ids : []
  const hrefOf = (peers: readonly string[]) => `${profileHref(lang, { ...profile, peers }, view)}#peers`
  const kept = new URLSearchParams(profileQuery({ ...view, peers: own }))
  const groups = kinds.length === 0 ? [] : (['usual', ...kinds] as const)
  return (
    <>
      <ChoiceLinks
        label={words.choose}
        name={words.choose}
        links={[
          ...groups.map((kind) => ({
            id: kind,
            href: hrefOf(kind === 'usual' ? [] : [kind]),
            text: words.kinds[of][kind],
            isCurrent: choice.kind === kind,
          })),
          ...(own.length > 0
            ? [{ id: 'own', href: hrefOf(own), text: words.own(own.length), isCurrent: true }]
            : []),
        ]}
      />
      <form className="peer-form" action={`${pageHref(lang, profile.path)}#peers`} method="get">
        {[...kept].map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <label htmlFor="peer">{words.field[of]}</label>
        <input
          id="peer"
          type="search"
          name="peer"
          maxLength={400}
          defaultValue={asked?.open.map(({ text }) => text).join('、')}
          aria-describedby="peer-hint"
        />
        <button type="submit">{words.add}</button>
        <small id="peer-hint">{words.hint[of]}</small>
      </form>
      {asked?.open.map(({ text, choices }) => (
        <div role="status" className="peer-open" key={text}>
          <p>{choices.length === 0 ? words.typed.none(text) : words.typed.several(text)}</p>
          {choices.length > 0 && (
            <ul className="peer-names">
              {choices.map((id) => (
                <li key={id}>
                  <a href={hrefOf([...new Set([...own, id])])}>{names.text(id) ?? id}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {own.length > 0 && (
        <ul className="chips" aria-label={words.chosen}>
          {own.map((id) => (
            <li key={id}>
              <a
                href={hrefOf(own.filter((one) => one !== id))}
                aria-label={words.remove(names.text(id) ?? id)}
              >
                {names.text(id) ?? id} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          <li>
            <a href={hrefOf([])}>{words.clear}</a>
          </li>
        </ul>
      )}
    </>
  )
}
