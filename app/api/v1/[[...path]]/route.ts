import { answer } from '#app/_api/answer'
import { methods, preflight } from '#app/_serve/openHeaders'
import { problem } from '#app/_api/problem'
import { tellProblem } from '#app/_api/unavailable'
import { served } from '#app/_serve/served'

interface Context {
  params: Promise<{ path?: string[] }>
}

/** The API. Dynamic: it reads the query and the data of the day. */
export const { GET, HEAD } = served<Context>(
  async (request, { params }) => answer(request, (await params).path ?? []),
  tellProblem,
)

export function OPTIONS(): Response {
  return preflight()
}

function refuse(request: Request): Response {
  return problem(request, 'method-not-allowed', (words) => words.readingOnly(methods), {
    headers: { allow: methods },
  })
}
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT }

export const dynamic = 'force-dynamic'
