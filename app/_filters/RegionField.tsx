import type { View } from '#lib/model/view'
import type { Choices } from './choices.ts'
import { textOf, type Lang } from '#app/_text/text'
import { offeredRegions } from './offeredRegions.ts'
import { RegionSearch } from './RegionSearch.tsx'

/**
 * Adds regions by their names, by a list where there is JavaScript, else by a text that the server makes out, or from a select. The
 * chosen ones travel as hidden fields. `place` is a text that did not say which region.
 */
export function RegionField({
  lang,
  view,
  choices,
  place,
}: {
  lang: Lang
  view: View
  choices: Choices['provinces']
  place?: string
}) {
  const text = textOf(lang)
  return (
    <div className="field region">
      <RegionSearch chosen={view.region} words={textOf(lang).overview.search} place={place} />
      <noscript>
        <select name="region" aria-label={text.filters.fromList} defaultValue="">
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
      </noscript>
      {view.region.map((code) => (
        <input type="hidden" name="region" value={code} key={code} />
      ))}
    </div>
  )
}
