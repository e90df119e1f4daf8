import type { Choices } from './choices.ts'
import { textOf, type Lang } from '#app/_text/text'
import { SelectField } from '#app/_site/SelectField.tsx'
import { RegionSelect } from './RegionSelect.tsx'

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
  const years = [...new Set([...choices.years, ...[from, to].flatMap((year) => year ?? [])])].sort()
  const options = years.map((year) => ({ value: year, label: String(year) }))
  return (
    <>
      <RegionSelect lang={lang} choices={choices} region={region} />
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
