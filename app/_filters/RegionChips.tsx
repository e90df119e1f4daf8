import type { View } from '#lib/model/view'
import type { Choices } from './choices.ts'
import { viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** The chosen regions as chips that lead to the view without them. */
export function RegionChips({
  lang,
  view,
  choices,
}: {
  lang: Lang
  view: View
  choices: Choices['provinces']
}) {
  const text = textOf(lang)
  if (view.region.length === 0) return null
  return (
    <ul className="chips" aria-label={text.filters.chosen}>
      {view.region.map((code) => (
        <li key={code}>
          <a
            href={viewHref(lang, { ...view, region: view.region.filter((one) => one !== code) })}
            aria-label={text.filters.remove(nameOf(choices, code))}
          >
            {nameOf(choices, code)} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The name of a region with reports; of any other its code. */
function nameOf(choices: Choices['provinces'], code: string): string {
  return (
    choices.flatMap((province) => [province, ...province.inside]).find((one) => one.code === code)?.name ??
    code
  )
}
