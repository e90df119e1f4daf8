import type { Choices } from './choices.ts'
import { textOf, type Lang } from '#app/_text/text'
import { SelectField } from '#app/_site/SelectField.tsx'

/** More regions than this, and only provinces and prefectures are offered; a county is reached by its own page. */
const most = 500

/** Region and years of a list: what there are reports of, and whatever the address names beside it. */
export function PlaceFields({
  lang,
  choices,
  region,
  from,
  to,
}: {
  lang: Lang
  choices: Choices
  region: readonly string[]
  from: number | undefined
  to: number | undefined
}) {
  const text = textOf(lang)
  const all = choices.provinces.flatMap((province) => [province, ...province.inside])
  const offered = all.length > most ? all.filter(({ code }) => code.endsWith('00')) : all
  const given = region.join(',')
  const known = all.find(({ code }) => code === given)
  const isOffered = given === '' || offered.some(({ code }) => code === given)
  const years = [...new Set([...choices.years, ...[from, to].flatMap((year) => year ?? [])])].sort()
  const options = years.map((year) => ({ value: year, label: String(year) }))
  return (
    <>
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
            label: `${code.endsWith('0000') ? '' : code.endsWith('00') ? '\u3000' : '\u3000\u3000'}${name}（${reports}）`,
          })),
        ]}
      />
      <SelectField
        name="from"
        label={text.filters.from}
        value={from}
        any={text.pages.list.any}
        options={options}
      />
      <SelectField name="to" label={text.filters.to} value={to} any={text.pages.list.any} options={options} />
    </>
  )
}
