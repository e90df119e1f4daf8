import type { Load } from '#db/queries/history/loads'
import type { ChangesView } from '#lib/model/history/revisionViews'
import { textOf, type Lang } from '#app/_text/text'

/** Revisions that a list of choices offers. */
const most = 400

interface Choice {
  value: string
  label: string
}

/**
 * The revisions to choose from, the newest first, each once, at its last load; what the address names stands among them whatever it is. Only
 * the later of the two can be the newest.
 */
export function revisionChoices(
  lang: Lang,
  loads: readonly Load[],
  { from, to }: Pick<ChangesView, 'from' | 'to'>,
): { from: Choice[]; to: Choice[] } {
  const words = textOf(lang).revisions
  const seen = new Set<string>()
  const all = loads.flatMap((load, index) => {
    if (seen.has(load.revision)) return []
    seen.add(load.revision)
    const { loadedAt, revision } = load
    const name = words.load(loadedAt.slice(0, 10), loadedAt.slice(11, 16), revision.slice(0, 8))
    return [{ value: revision, label: index === 0 ? `${name}${words.newest}` : name }]
  })
  const withNamed = (offered: Choice[], named: string | undefined) =>
    named === undefined || offered.some(({ value }) => value === named)
      ? offered
      : [{ value: named, label: named }, ...offered]
  return { from: withNamed(all.slice(1, most), from), to: withNamed(all.slice(0, most), to) }
}
