import { reading } from '#db/reading/reading'
import { revisionSchema } from '#lib/model/history/revisionViews'
import { parseQuery } from '#lib/model/parseQuery'
import { revisionStanding } from '#app/_kept/revisionStanding'
import { pageHref } from '#app/_text/href'
import { refusal } from '#app/_text/reason'
import { textOf } from '#app/_text/text'
import { plainAnswer } from './plainAnswer.ts'
import { requestLanguage } from './requestLanguage.ts'

/**
 * Answers a request for a file by an address that cites a revision, where that is not the newest: files are made from the newest data only,
 * and one of other data must not pass for it. 410 for an earlier revision, 404 for one that this database does not know, 400 for what is
 * none. Null where no revision is cited, or the newest.
 */
export async function refuseRevision(request: Request): Promise<Response | null> {
  const { searchParams } = new URL(request.url)
  if (!searchParams.has('revision')) return null
  const lang = requestLanguage(request)
  const text = textOf(lang)
  const { view, errors } = parseQuery(revisionSchema, searchParams)
  if (errors !== null) return plainAnswer(400, refusal(errors, text))
  const { revision } = view
  if (revision === undefined) return null
  const standing = await reading((read) => revisionStanding(read, revision))
  if (standing === null || standing.state === 'newest') return null
  const words = text.revisions.file
  return standing.state === 'old'
    ? plainAnswer(410, words.old(revision, pageHref(lang, '/changes', `from=${standing.load.revision}`)))
    : plainAnswer(404, words.unknown(revision))
}
