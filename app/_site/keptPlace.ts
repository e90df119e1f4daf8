const key = 'place'
/** A page that takes longer than this to come was not waited for, in ms. */
const soon = 30_000

interface Place {
  path: string
  at: number
  scroll: number
  /** The field that has the focus, '' for none. */
  name: string
  value: string
}

/** Keeps where the reader stands, for the next page of the same path, which is about to be opened. */
export function keepPlace(): void {
  const { activeElement: field } = document
  const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement
  const place: Place = {
    path: location.pathname,
    at: Date.now(),
    scroll: scrollY,
    name: isField ? field.name : '',
    value: isField ? field.value : '',
  }
  try {
    sessionStorage.setItem(key, JSON.stringify(place))
  } catch {
    // Where storage is forbidden the page opens at its top.
  }
}

/**
 * Gives the focus back to the field of `form` that it was kept for, at the place kept, with what was typed there meanwhile. False when
 * nothing is kept for this page.
 */
export function takePlace(form: HTMLFormElement): boolean {
  const kept = taken()
  if (kept === null || kept.path !== location.pathname || Date.now() - kept.at > soon) return false
  scrollTo(0, kept.scroll)
  const fields = [...form.elements].filter(
    (one): one is HTMLInputElement | HTMLSelectElement =>
      (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) &&
      one.name === kept.name &&
      one.type !== 'hidden',
  )
  const field = fields.find((one) => one.type !== 'radio' || one.value === kept.value)
  if (kept.name === '' || field === undefined) return true
  field.focus({ preventScroll: true })
  if (field.type === 'search' && field.value !== kept.value) {
    field.value = kept.value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return true
}

function taken(): Place | null {
  try {
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    return JSON.parse(kept ?? 'null') as Place | null
  } catch {
    return null
  }
}
