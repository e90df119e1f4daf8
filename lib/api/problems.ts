import type { Words } from '#lib/model/words'

/** Every kind of problem that the API answers with (RFC 9457): its status and title. */
export const problemKinds = {
  'invalid-parameter': { status: 400, title: { zh: '参数无效', en: 'Invalid parameter' } },
  'not-found': { status: 404, title: { zh: '资源不存在', en: 'Not found' } },
  'method-not-allowed': { status: 405, title: { zh: '只供读取', en: 'Read-only' } },
  'not-acceptable': { status: 406, title: { zh: '不提供所请求的格式', en: 'Format not available' } },
  'stale-cursor': { status: 410, title: { zh: '分页位置已过期', en: 'Cursor no longer valid' } },
  failed: { status: 500, title: { zh: '读取数据时出错', en: 'The data could not be read' } },
  unavailable: { status: 503, title: { zh: '服务暂不可用', en: 'Temporarily unavailable' } },
} satisfies Record<string, { status: number; title: Words }>
export type ProblemKind = keyof typeof problemKinds

/** The address that explains a kind of problem, on the readable page of the API. */
export function problemType(kind: ProblemKind): string {
  return `/api#${kind}`
}
