'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { fieldsQuery, isSameQuery } from './fieldsQuery.ts'
import { keepPlace, takePlace } from './keptPlace.ts'

/** How long a change waits for the next one, in ms: arrow keys pass over choices, and a text is typed letter by letter. */
const waits = { choice: 350, text: 900 }

const none = {}

/**
 * A plain GET form whose fields act at once where there is JavaScript: a change leads to the address that the form stands for, with
 * the place on the page and the focus kept. Its button, in `.apply`, is for readers without. When the reader goes back the fields are
 * again what the page shows. `defaults` are the values that an address leaves out; `shown` says in one line what the page shows, to be
 * read out after a change.
 */
export function InstantForm({
  className,
  action,
  label,
  defaults = none,
  words,
  shown = '',
  children,
}: {
  className: string
  action: string
  label: string
  defaults?: Readonly<Record<string, string>>
  words: { hint: string; updating: string; updated: string }
  shown?: string
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const [state, setState] = useState<'shown' | 'updating' | 'updated'>('shown')
  useEffect(() => {
    const fields = form.current
    if (fields === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let leavingTo: string | null = null
    const go = () => {
      clearTimeout(timer)
      timer = undefined
      const query = fieldsQuery(textsOf(fields), defaults)
      if (query === leavingTo || (leavingTo === null && isSameQuery(query, location.search))) return
      leavingTo = query
      setState('updating')
      keepPlace()
      // eslint-disable-next-line @next/next/no-location-assign-relative-destination -- pictures come with a whole page only
      location.assign(`${action}${query === '' ? '' : `?${query}`}`)
    }
    const wait = (ms: number) => {
      clearTimeout(timer)
      // What is being looked for in a list is not yet said.
      timer = setTimeout(() => (isSearching() ? wait(waits.text) : go()), ms)
    }
    const type = ({ target }: Event) => {
      const isText = target instanceof HTMLInputElement && target.type === 'search'
      // A field with a list of its own tells when something is chosen.
      if (isText && (target.role !== 'combobox' || timer !== undefined)) wait(waits.text)
    }
    const change = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement && target.type === 'search')) wait(waits.choice)
    }
    const submit = (event: Event) => {
      event.preventDefault()
      go()
    }
    const leave = () => {
      // Letters typed while the next page came.
      if (leavingTo !== null) keepPlace()
    }
    const show = ({ persisted }: PageTransitionEvent) => {
      leavingTo = null
      // Gone back to, it stands as it was left.
      if (!persisted) return
      fields.reset()
      setState('shown')
    }
    fields.addEventListener('input', type)
    fields.addEventListener('change', change)
    fields.addEventListener('submit', submit)
    addEventListener('pagehide', leave)
    addEventListener('pageshow', show)
    if (takePlace(fields)) setState('updated')
    return () => {
      clearTimeout(timer)
      fields.removeEventListener('input', type)
      fields.removeEventListener('change', change)
      fields.removeEventListener('submit', submit)
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', show)
    }
  }, [action, defaults])
  return (
    <form
      ref={form}
      className={className}
      action={action}
      method="get"
      aria-label={label}
      aria-busy={state === 'updating'}
      // A browser that fills the fields in again when the reader goes back would make them say other than the page.
      autoComplete="off"
    >
      {children}
      <p className="instant" role="status">
        {state === 'updating'
          ? words.updating
          : state === 'updated'
            ? `${words.updated}${shown}`
            : words.hint}
      </p>
    </form>
  )
}

/** The fields of a form that have a text, with it. */
function textsOf(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

function isSearching(): boolean {
  const { activeElement: field } = document
  return field instanceof HTMLInputElement && field.role === 'combobox' && field.value !== ''
}
