import type { Lang } from './text.ts'

const zh = {
  title: 'API',
  footer: '接口（API）',
  description: '供程序读取的接口：资源、参数、格式、示例和引用方式。',
  notFound: '此地址没有资源。可用的资源见 /api/v1。',
  notAcceptable: (types: readonly string[]) =>
    `此资源没有请求头 Accept 所要的格式，只有：${types.join('；')}。也可在地址末尾写 .json 或 .csv。`,
  noData: '尚未载入数据：请先运行 npm run seed。',
  busy: '正在制作的文件已达上限，请稍后再试。',
  failed: '读取数据时出错，请稍后再试。',
  readingOnly: (methods: string) => `此接口只供读取，请用 ${methods}。`,
  stale: (revision: string) =>
    `数据已更新为版本 ${revision}，原来的分页位置不再有效。请去掉 cursor，从第一页重新开始。`,
  invalid: (names: readonly string[]) => `参数无效：${names.join('、')}。原因见 errors。`,
  license:
    '数字是各机关在公开报告中载明的事实，引用请注明数据版本；报告文字归发布机关所有；程序按 MIT 许可。',
}
export type ApiText = typeof zh

const en: ApiText = {
  title: 'API',
  footer: 'API',
  description: 'The interface for programs: resources, parameters, formats, examples, and how to cite.',
  notFound: 'There is no resource at this address. /api/v1 lists what there is.',
  notAcceptable: (types) =>
    `The resource has no representation that the Accept header takes, only: ${types.join('; ')}. You can also end the address in .json or .csv.`,
  noData: 'Nothing is loaded yet: run npm run seed first.',
  busy: 'As many files as can be made at once are being made. Try again shortly.',
  failed: 'The data could not be read. Try again shortly.',
  readingOnly: (methods) => `The API is for reading only: use ${methods}.`,
  stale: (revision) =>
    `The data changed to revision ${revision}, and the cursor belongs to an older one. Leave cursor out and start again from the first page.`,
  invalid: (names) =>
    `${names.length === 1 ? 'This parameter is' : 'These parameters are'} not valid: ${names.join(', ')}. The reasons are in errors.`,
  license:
    'The figures are facts that bodies state in public reports; cite the data revision. The words of a report belong to the body that published it. The program is under the MIT licence.',
}

/** Words of the API and its readable page. */
export const apiText: Record<Lang, ApiText> = { zh, en }
