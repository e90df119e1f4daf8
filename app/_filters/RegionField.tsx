import type { View } from '#lib/model/view'
import type { Choices } from './choices.ts'
import { textOf, type Lang } from '#app/_text/text'
import { offeredRegions } from './offeredRegions.ts'
import { RegionSearch } from './RegionSearch.tsx'

/**
 * Adds regions: a search where there is JavaScript, else a select. The chosen ones travel as hidden fields of the same
 * name, so the form works either way.
 */
export function RegionField({
  lang,
  view,
  choices,
}: {
  lang: Lang
  view: View
  choices: Choices['provinces']
}) {
  const text = textOf(lang)
  return (
    <div className="field region">
      <RegionSearch chosen={view.region} words={textOf(lang).overview.search}>
        <label htmlFor="region">{text.filters.region}</label>
        <select id="region" name="region" defaultValue="">
          <option value="">
            {view.region.length === 0 ? text.filters.addFirst : text.filters.addRegion}
          </option>
          {offeredRegions(choices, view.region).map((province) => (
            <optgroup label={province.name} key={province.code}>
              <option value={province.code}>
                {text.filters.wholeRegion(province.name, province.reports)}
              </option>
              {province.inside
                .filter((one) => !view.region.includes(one.code))
                .map((one) => (
                  <option value={one.code} key={one.code}>
                    {text.filters.insideRegion(one.name, one.reports, one.code.endsWith('00'))}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </RegionSearch>
      {view.region.map((code) => (
        <input type="hidden" name="region" value={code} key={code} />
      ))}
    </div>
  )
}
