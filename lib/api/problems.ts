import type { Words } from '#lib/model/words'

/** Every kind of problem that the API answers with (RFC 9457): its status and title. */
export const problemKinds = {
  'invalid-parameter': { status: 400, title: { zh: '参数无效', en: 'Invalid parameter' } },
  'not-found': { status: 404, title: { zh: '没有这一资源', en: 'Not found' } },
  'method-not-allowed': { status: 405, title: { zh: '只供读取', en: 'For reading only' } },
  'not-acceptable': { status: 406, title: { zh: '没有所要的格式', en: 'No such representation' } },
  'stale-cursor': { status: 410, title: { zh: '分页位置已过期', en: 'The cursor is of another revision' } },
  failed: { status: 500, title: { zh: '读取数据时出错', en: 'The data could not be read' } },
  unavailable: { status: 503, title: { zh: '暂时无法回答', en: 'Not to be had just now' } },
} satisfies Record<string, { status: number; title: Words }>
export type ProblemKind = keyof typeof problemKinds

/** The address that explains a kind of problem, on the readable page of the API. */
export function problemType(kind: ProblemKind): string {
  return `/api#${kind}`
}
