import type { Choices } from './choices.ts'
import { textOf, type Lang } from '#app/_text/text'
import { SelectField } from '#app/_site/SelectField.tsx'

/** More regions than this, and only provinces and prefectures are offered; a county is reached by its own page. */
const most = 500

/** The region of a list: what there are reports of, and whatever the address names beside it. */
export function RegionSelect({
  lang,
  choices,
  region,
}: {
  lang: Lang
  choices: Choices
  region: readonly string[]
}) {
  const text = textOf(lang)
  const all = choices.provinces.flatMap((province) => [province, ...province.inside])
  const offered = all.length > most ? all.filter(({ code }) => code.endsWith('00')) : all
  const given = region.join(',')
  const known = all.find(({ code }) => code === given)
  const isOffered = given === '' || offered.some(({ code }) => code === given)
  return (
    <SelectField
      name="region"
      label={text.filters.region}
      value={given}
      any={text.filters.all}
      options={[
        ...(isOffered
          ? []
          : [
              {
                value: given,
                label:
                  known?.name ?? (region.length === 1 ? given : text.pages.list.manyRegions(region.length)),
              },
            ]),
        ...offered.map(({ code, name, reports }) => ({
          value: code,
          label: `${code.endsWith('0000') ? '' : code.endsWith('00') ? '\u3000' : '\u3000\u3000'}${name}${lang === 'zh' ? `（${reports}）` : ` (${reports})`}`,
        })),
      ]}
    />
  )
}
