import { acceptedLanguage } from '#lib/api/acceptedLanguage'
import { problemKinds, problemType, type ProblemKind } from '#lib/api/problems'
import type { ApiQueryError } from '#lib/api/parseStrictly'
import type { Problem } from '#lib/api/schemas'
import { wordQueryFault } from '#lib/model/query/queryErrors'
import { parseLang, textOf, type Lang, type Text } from '#app/_text/text'
import { openHeaders } from '#app/_serve/openHeaders'

/** The language that a problem is told in: the one that the address names, else the reader's, else Chinese. */
function problemLanguage(request: Request): Lang {
  const named = parseLang(new URL(request.url).searchParams.get('lang'))
  return named ?? acceptedLanguage(request.headers.get('accept-language'), ['zh', 'en']) ?? 'zh'
}

/** Answers with problem details (RFC 9457). `detail` gives the sentence in the words of the language. */
export function problem(
  request: Request,
  kind: ProblemKind,
  detail: (words: Text['api']) => string,
  { errors, headers = {} }: { errors?: readonly ApiQueryError[]; headers?: Record<string, string> } = {},
): Response {
  const lang = problemLanguage(request)
  const { status, title } = problemKinds[kind]
  const { pathname, search } = new URL(request.url)
  const body: Problem = {
    type: problemType(kind),
    title: title[lang],
    status,
    detail: detail(textOf(lang).api),
    instance: `${pathname}${search}`.slice(0, 2000),
    ...(errors === undefined
      ? {}
      : {
          errors: errors.map((error) => ({
            name: error.name,
            given: error.given,
            code: error.code,
            reason: reasonOf(error, lang),
            nearest: error.nearest,
          })),
        }),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...openHeaders,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': lang === 'zh' ? 'zh-CN' : 'en',
      'cache-control': 'no-store',
      vary: 'Accept, Accept-Language',
      ...headers,
    },
  })
}

/** Answers for an invalid query, with every parameter that is wrong and why. */
export function invalidParameters(request: Request, errors: readonly ApiQueryError[]): Response {
  return problem(request, 'invalid-parameter', (words) => words.invalid(errors.map(({ name }) => name)), {
    errors,
  })
}

function reasonOf(error: ApiQueryError, lang: Lang): string {
  const fault = wordQueryFault(error, lang)
  return error.nearest === null ? fault : textOf(lang).api.didYouMean(fault, error.nearest)
}
