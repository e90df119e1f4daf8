/** Something found: its page without the language, what it is called, and what tells it from others. */
export interface NamedHit {
  path: string
  name: string
  /** Its name in English; null where none is certain. */
  nameEn: string | null
  about: string
  /** Reports behind a region or an agency; null where that says nothing. */
  reports: number | null
}

/** Hits of one kind that are shown, and how many there are. */
export interface HitList<Hit> {
  hits: Hit[]
  total: number
}

/** Which of the hits of a kind are shown. */
export interface Window {
  limit: number
  offset: number
}

/** Some of all hits, made into what is shown only then. */
export function hitList<One, Hit>(
  all: readonly One[],
  { limit, offset }: Window,
  hitOf: (one: One) => Hit,
): HitList<Hit> {
  return { hits: all.slice(offset, offset + limit).map(hitOf), total: all.length }
}
