import type { View } from '#lib/model/view'
import type { Choices } from './choices.ts'
import { viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** Prefectures that are offered, the ones with most reports first. */
const most = 4

/** Views that are asked for often, as links: the counties of a prefecture, bodies of several years, and what has findings. */
export function FilterPicks({ lang, view, choices }: { lang: Lang; view: View; choices: Choices }) {
  const text = textOf(lang).overview.picks
  const prefectures = choices.provinces
    .flatMap((province) =>
      province.inside
        .filter((one) => one.code.endsWith('00'))
        // 市辖区 of a municipality or counties under a province say nothing by themselves.
        .map((one) =>
          /(^|\()(市辖区|县)\)?$|直辖县级/.test(one.name) ? { ...one, name: province.name } : one,
        ),
    )
    .sort((a, b) => b.reports - a.reports || (a.code < b.code ? -1 : 1))
    .slice(0, most)
  const kept: Partial<View> = { sector: view.sector, source: view.source, show: view.show, draw: view.draw }
  const links = [
    ...prefectures.map((one) => ({
      label: text.counties(one.name),
      view: { ...kept, region: [one.code] },
      isCurrent: view.region.length === 1 && view.region[0] === one.code && view.by === 'county',
    })),
    ...(['multi-year', 'findings'] as const).map((pick) => ({
      label: text[pick],
      view: { ...view, pick: view.pick === pick ? undefined : pick, focus: [] },
      isCurrent: view.pick === pick,
    })),
  ]
  return (
    <nav className="picks" aria-label={text.label}>
      <span aria-hidden="true">{text.label}</span>
      <ul>
        {links.map((link) => (
          <li key={link.label}>
            <a href={viewHref(lang, link.view)} aria-current={link.isCurrent ? 'true' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
