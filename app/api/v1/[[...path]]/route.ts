import { answer } from '#app/_api/answer'
import { methods, preflight } from '#app/_serve/openHeaders'
import { problem } from '#app/_api/problem'

interface Context {
  params: Promise<{ path?: string[] }>
}

/** The API. Dynamic: it reads the query and the data of the day. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, (await params).path ?? [])
}

/** What GET would send, without the body. */
export async function HEAD(request: Request, context: Context): Promise<Response> {
  const { status, headers, body } = await GET(request, context)
  await body?.cancel()
  return new Response(null, { status, headers })
}

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
