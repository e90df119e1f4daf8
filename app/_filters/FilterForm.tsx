import { origins } from '#lib/model/origin'
import { viewLevels, viewStats, type View } from '#lib/model/view'
import type { Choices } from './choices.ts'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { InstantForm } from '#app/_site/InstantForm.tsx'
import { RegionChips } from './RegionChips.tsx'
import { RegionField } from './RegionField.tsx'

/** What an address leaves out. */
const defaults: Readonly<Record<string, string>> = {
  by: 'county',
  stat: 'total',
  channels: 'total',
  show: 'chart',
  order: 'difference',
  applicant: 'total',
}

/**
 * The filters of a view: their fields are the query of the address. `shown` says in one line what the view is of, and `place` is a text
 * given for a region that does not say which.
 */
export function FilterForm({
  lang,
  view,
  choices,
  shown,
  place,
  path = '/',
  kept: others = {},
}: {
  lang: Lang
  view: View
  choices: Choices
  shown?: string
  place?: string
  /** The page that the view is of, and its other parameters, which travel along. */
  path?: string
  kept?: Readonly<Record<string, string | undefined>>
}) {
  const text = textOf(lang)
  const kept = {
    focus: view.focus.join(','),
    pick: view.pick,
    channels: view.channels,
    scale: view.scale,
    draw: view.draw,
    show: view.show,
    change: view.change,
    year: view.year,
    order: view.order,
    ...others,
  }
  return (
    <InstantForm
      className="filters"
      action={pageHref(lang, path)}
      label={text.filters.legend}
      defaults={defaults}
      words={text.filters.instant}
      shown={shown}
    >
      <RegionField lang={lang} view={view} choices={choices.provinces} place={place} />
      <fieldset className="field">
        <legend>{text.filters.years}</legend>
        <span className="pair">
          <YearSelect name="from" label={text.filters.from} years={choices.years} value={view.from} />
          <span aria-hidden="true">–</span>
          <YearSelect name="to" label={text.filters.to} years={choices.years} value={view.to} />
        </span>
      </fieldset>
      <div className="field">
        <label htmlFor="sector">{text.filters.sector}</label>
        <select id="sector" name="sector" defaultValue={view.sector ?? ''}>
          <option value="">{text.filters.anySector}</option>
          {choices.sectors.map((sector) => (
            <option key={sector}>{sector}</option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="source">{text.filters.source}</label>
        <select id="source" name="source" defaultValue={view.source ?? ''}>
          <option value="">{text.filters.sources.any}</option>
          {origins.map((source) => (
            <option value={source} key={source}>
              {text.filters.sources[source]}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="field">
        <legend>{text.filters.by}</legend>
        <span className="choices">
          {viewLevels.map((level) => (
            <label key={level}>
              <input type="radio" name="by" value={level} defaultChecked={view.by === level} />
              {text.filters.levels[level]}
            </label>
          ))}
        </span>
      </fieldset>
      <fieldset className="field">
        <legend>{text.filters.stat}</legend>
        <span className="choices">
          {viewStats.map((stat) => (
            <label key={stat}>
              <input type="radio" name="stat" value={stat} defaultChecked={view.stat === stat} />
              {text.filters.stats[stat]}
            </label>
          ))}
        </span>
      </fieldset>
      {Object.entries(kept).map(([name, value]) =>
        value === undefined || value === defaults[name] || value === '' ? null : (
          <input type="hidden" name={name} value={value} key={name} />
        ),
      )}
      <div className="actions">
        <button className="apply" type="submit">
          {text.filters.apply}
        </button>
        <a href={pageHref(lang, path)}>{text.filters.reset}</a>
      </div>
      <RegionChips lang={lang} view={view} choices={choices.provinces} />
    </InstantForm>
  )
}

function YearSelect({
  name,
  label,
  years,
  value,
}: {
  name: 'from' | 'to'
  label: string
  years: number[]
  value: number | undefined
}) {
  const ends = name === 'from' ? years[0] : years.at(-1)
  const options =
    value === undefined || years.includes(value) ? years : [...years, value].sort((a, b) => a - b)
  return (
    <select name={name} aria-label={label} defaultValue={value ?? ''}>
      {ends !== undefined && <option value="">{ends}</option>}
      {options
        .filter((year) => year !== ends || year === value)
        .map((year) => (
          <option value={year} key={year}>
            {year}
          </option>
        ))}
    </select>
  )
}
