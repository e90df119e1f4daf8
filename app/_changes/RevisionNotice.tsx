import { reading } from '#db/reading/reading'
import { databaseTrouble } from '#db/reading/unreadable'
import { changesSchema, revisionSchema } from '#lib/model/history/revisionViews'
import { parseQuery } from '#lib/model/parseQuery'
import { revisionStanding } from '#app/_kept/revisionStanding'
import { listHref } from '#app/_text/listHref'
import { textOf, type Lang } from '#app/_text/text'

/**
 * Says of a page whose address cites a revision of the data that it is not the newest, with the way to what changed since and to the same
 * page without it; or that this database does not know it. Nothing where none is cited, or the newest. `asked` is path and
 * query as they were asked for.
 */
export async function RevisionNotice({ lang, asked }: { lang: Lang; asked: string }) {
  const { pathname, searchParams } = new URL(asked, 'http://localhost')
  const { view } = parseQuery(revisionSchema, searchParams)
  const revision = view?.revision
  if (revision === undefined) return null
  const standing = await reading((read) => revisionStanding(read, revision)).catch((error: unknown) => {
    // What keeps the database from being read, the page itself says.
    if (databaseTrouble(error) === null) throw error
    return null
  })
  if (standing === null || standing.state === 'newest') return null
  const words = textOf(lang).revisions.notice
  searchParams.delete('revision')
  const query = searchParams.toString()
  const without = `${pathname}${query === '' ? '' : `?${query}`}`
  return (
    <aside className="revision-notice" aria-label={words.label}>
      <div className="page">
        <p>
          {standing.state === 'unknown'
            ? words.unknown(revision)
            : words.old(standing.load.revision, standing.load.loadedAt.slice(0, 10))}
        </p>
        <ul>
          {standing.state === 'old' && (
            <li>
              <a href={listHref(lang, '/changes', changesSchema, { from: standing.load.revision })}>
                {words.changes}
              </a>
            </li>
          )}
          <li>
            <a href={without}>{words.without}</a>
          </li>
        </ul>
      </div>
    </aside>
  )
}
