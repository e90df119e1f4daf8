'use client'

import { useEffect, useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import type { RegionSearchWords } from '#app/_text/sections/overviewText'
import type { FoundRegion } from './regionIndex.ts'
import { regionMatches } from './regionMatches.ts'

const limit = 12
const never = () => () => {}

/**
 * A field for the name, code or pinyin of a region or an agency, which the server makes out as `place`. Where there is JavaScript it
 * offers the regions that fit; one that is chosen becomes a chip and a hidden field `region`, and the form is told of the change. The
 * list of regions is fetched when the field is first reached.
 */
export function RegionSearch({
  chosen,
  words,
  place = '',
}: {
  chosen: readonly string[]
  words: RegionSearchWords
  place?: string
}) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [regions, setRegions] = useState<FoundRegion[] | 'failed' | null>(null)
  const [typed, setTyped] = useState(place)
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [added, setAdded] = useState<FoundRegion[]>([])
  useEffect(() => {
    const form = field.current?.form
    // Before the page is left the fields say what was asked for; gone back to, they say what it shows.
    const reset = () => {
      setAdded([])
      setTyped(place)
      setIsOpen(false)
    }
    form?.addEventListener('reset', reset)
    return () => form?.removeEventListener('reset', reset)
  }, [place])
  const isChanged = useRef(false)
  useEffect(() => {
    if (isChanged.current) field.current?.form?.dispatchEvent(new Event('change'))
  }, [added])
  const change = (regions: FoundRegion[]) => {
    isChanged.current = true
    setAdded(regions)
  }

  const known = regions === null || regions === 'failed' ? [] : regions
  const taken = [...chosen, ...added.map(({ code }) => code)]
  const options = isOpen ? regionMatches(known, typed, { limit, chosen: taken }) : []
  const fetchRegions = () => {
    if (Array.isArray(regions)) return
    fetch('/api/choices/regions')
      .then(async (response) => setRegions(response.ok ? await response.json() : 'failed'))
      .catch(() => setRegions('failed'))
  }
  const add = (region: FoundRegion) => {
    change([...added, region])
    setTyped('')
    setActive(-1)
    setIsOpen(false)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!isOpen) return setIsOpen(true)
      const from = active === -1 && step === -1 ? 0 : active
      return setActive(options.length === 0 ? -1 : (from + step + options.length) % options.length)
    }
    if (event.key === 'Escape') {
      if (isOpen) setIsOpen(false)
      else setTyped('')
      setActive(-1)
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const region = options[active]
    if (region === undefined) return
    // Enter chooses; where nothing is marked it sends what is typed.
    event.preventDefault()
    add(region)
  }
  const state =
    regions === 'failed'
      ? words.failed
      : regions === null || !isOpen
        ? typed === '' || !isAlive
          ? ''
          : words.pending.replace('{text}', typed)
        : options.length === 0
          ? words.none
          : words.found.replace('{n}', String(options.length))
  const list = {
    role: 'combobox',
    'aria-expanded': options.length > 0,
    'aria-controls': `${id}-list`,
    'aria-autocomplete': 'list',
    'aria-activedescendant': active >= 0 && options[active] ? `${id}-${options[active].code}` : undefined,
  } as const
  return (
    <div className="search">
      <label htmlFor={`${id}-field`}>{words.label}</label>
      <span className="line">
        <input
          ref={field}
          id={`${id}-field`}
          name="place"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          placeholder={words.placeholder}
          value={typed}
          onFocus={fetchRegions}
          onClick={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
          onChange={(event) => {
            setTyped(event.target.value)
            setIsOpen(true)
            setActive(-1)
          }}
          onKeyDown={onKeyDown}
          {...(isAlive ? list : {})}
        />
        <button type="submit">{words.add}</button>
      </span>
      <ul role="listbox" id={`${id}-list`} aria-label={words.label} hidden={options.length === 0}>
        {options.map((region, place) => (
          <li
            role="option"
            id={`${id}-${region.code}`}
            aria-selected={place === active}
            key={region.code}
            // Before the field loses the focus, and with it the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => add(region)}
          >
            <span>{region.name}</span> <small>{region.within}</small>{' '}
            <small className="code">
              {region.code} · {words.reports.replace('{n}', String(region.reports))}
            </small>
          </li>
        ))}
      </ul>
      <p className={state !== '' && options.length === 0 ? 'state' : 'visually-hidden'} role="status">
        {state}
      </p>
      {added.length > 0 && (
        <ul className="chips">
          {added.map((region) => (
            <li key={region.code}>
              <input type="hidden" name="region" value={region.code} />
              <button
                type="button"
                aria-label={words.remove.replace('{name}', region.name)}
                onClick={() => change(added.filter((one) => one !== region))}
              >
                {region.name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
