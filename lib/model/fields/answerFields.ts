import type { FieldList } from './field.ts'

/** Fields of the API's answers around what they answer. */
export const answerFields = {
  path: {
    type: 'string',
    label: { zh: '页面', en: 'Page' },
    description: {
      zh: '本站页面的地址（中文页；英文页前加 /en）。',
      en: 'Address of the page on this site (in Chinese; in English under /en).',
    },
    missing: { zh: '没有文档', en: 'there is no document' },
  },
  resource_name: { type: 'string', label: { zh: '名称', en: 'Name' } },
  url: { type: 'string', label: { zh: '地址', en: 'Address' } },
  description: { type: 'string', label: { zh: '说明', en: 'Description' } },
  resources: { type: 'list', label: { zh: '资源', en: 'Resources' } },
  open_api: { type: 'string', label: { zh: 'OpenAPI 文档', en: 'OpenAPI document' } },
  documentation: { type: 'string', label: { zh: '说明页', en: 'Readable page' } },
  answer_title: { type: 'string', label: { zh: '标题', en: 'Title' } },
  meta: { type: 'object', label: { zh: '关于数据', en: 'About the data' } },
  next: {
    type: 'string',
    label: { zh: '下一页', en: 'Next page' },
    description: { zh: '下一页的地址。', en: 'Address of the next page.' },
    missing: { zh: '末页', en: 'this is the last page' },
  },
  limit: { type: 'integer', label: { zh: '每页行数', en: 'Rows of a page' } },
  revision: {
    type: 'string',
    label: { zh: '数据版本', en: 'Data revision' },
    description: { zh: '载入改动数据时随之改变。', en: 'Changes whenever a load changes the data.' },
  },
  data_date: {
    type: 'string',
    label: { zh: '数据日期', en: 'Date of the data' },
    description: {
      zh: '最近一次改动数据的载入日期（UTC）。',
      en: 'Date of the last load that changed the data (UTC).',
    },
    missing: { zh: '尚未载入', en: 'nothing has been loaded yet' },
  },
  license: { type: 'string', label: { zh: '许可', en: 'Licence' } },
  citation: { type: 'string', label: { zh: '引用', en: 'Citation' } },
  problem_kind: {
    type: 'string',
    label: { zh: '问题类别', en: 'Kind of problem' },
    description: { zh: '说明此类问题的地址。', en: 'Address of the explanation of this kind of problem.' },
  },
  http_status: { type: 'integer', label: { zh: 'HTTP 状态码', en: 'HTTP status' } },
  detail: { type: 'string', label: { zh: '详情', en: 'Detail' } },
  instance: { type: 'string', label: { zh: '请求的地址', en: 'Address asked for' } },
  errors: { type: 'list', label: { zh: '各参数的问题', en: 'What is wrong with each parameter' } },
} as const satisfies FieldList
