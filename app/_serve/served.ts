import { databaseTrouble, type DatabaseTrouble } from '#db/reading/unreadable'
import { textOf } from '#app/_text/text'
import { plainAnswer, unavailableAnswer } from './plainAnswer.ts'
import { refuseRevision } from './refuseRevision.ts'
import { requestLanguage } from './requestLanguage.ts'

/** Answers a request for what stands at an address. */
export type Answer<Context> = (request: Request, context: Context) => Response | Promise<Response>

/** Tells why a request cannot be answered: what is the matter with the database, or that something else failed. */
export type Tell = (request: Request, why: DatabaseTrouble | 'failed') => Response

/** What is the matter with the database may be mended after so many seconds. */
export const troubleSeconds = 30

/**
 * The handlers of an address that is not a page: every one of them is made by this. A database that is missing or cannot be read is
 * answered 503 with `Retry-After`, anything else that fails 500, with a sentence in the language of the request unless `tell` tells it
 * otherwise. An address that cites a revision which is not the newest is refused, as `refuseRevision` says. HEAD is answered as GET, without the body, and what the body would be made from is freed.
 */
export function served<Context = unknown>(answer: Answer<Context>, tell: Tell = tellPlainly) {
  const GET = async (request: Request, context: Context): Promise<Response> => {
    try {
      // The API knows no such parameter, and says so itself.
      const refused = tell === tellPlainly ? await refuseRevision(request) : null
      return refused ?? (await answer(request, context))
    } catch (error) {
      // eslint-disable-next-line no-console -- the reader gets a sentence, whoever runs the server the reason
      console.error(error)
      return tell(request, databaseTrouble(error) ?? 'failed')
    }
  }
  const HEAD = async (request: Request, context: Context): Promise<Response> => {
    const { status, headers, body } = await GET(request, context)
    await body?.cancel()
    return new Response(null, { status, headers })
  }
  return { GET, HEAD }
}

function tellPlainly(request: Request, why: DatabaseTrouble | 'failed'): Response {
  const lang = requestLanguage(request)
  return why === 'failed'
    ? plainAnswer(500, textOf(lang).unavailable.failed)
    : unavailableAnswer(lang, why, troubleSeconds)
}
