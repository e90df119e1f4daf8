import type { RevisionReason } from '#lib/model/history/revisionReasons'
import type { Words } from '#lib/model/words'

/** Why something changed between two revisions. */
export const revisionReasonWords: Record<RevisionReason, Words> = {
  'report-added': { zh: '新增报告', en: 'report added' },
  'report-moved': { zh: '文档改归另一报告', en: 'document now attributed to another report' },
  'document-added': { zh: '新增报告文档', en: 'report document added' },
  'document-replaced': { zh: '报告文档已更换', en: 'report document replaced' },
  'read-again': { zh: '由另一版本的程序重新读取', en: 'read again by another version of the program' },
  'reading-corrected': { zh: '同一文档的读取结果已更正', en: 'reading of the same document corrected' },
  'document-moved': {
    zh: '文档改归另一报告',
    en: 'document now attributed to another report',
  },
  'figure-transcribed': { zh: '新摘录的网页数字', en: 'figure transcribed from a web page' },
  'figure-corrected': { zh: '网页摘录已更正', en: 'transcribed figure corrected' },
}

/** What a row is of: a figure, or a whole report. */
export const revisionKindWords: Record<'figure' | 'report', Words> = {
  figure: { zh: '数字', en: 'figure' },
  report: { zh: '整份报告', en: 'whole report' },
}
