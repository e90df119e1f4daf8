import type { Lang } from '#lib/model/words'

interface Sentences {
  /** Above a page that stands in for one of data. */
  title: string
  /** As many files as may be are being made. */
  busy: string
  /** There is no database. */
  missing: string
  /** The database is damaged, locked, or of another version. */
  unreadable: string
  failed: string
}

/** Why data cannot be had just now, as a sentence. */
export const unavailableText: Record<Lang, Sentences> = {
  zh: {
    title: '暂时没有数据',
    busy: '正在导出的文件已达上限，请稍后再试。',
    missing: '找不到数据库：请先运行 npm run seed 载入报告。',
    unreadable: '数据库暂时无法读取，请稍后再试。',
    failed: '读取数据时出错，未能生成文件，请稍后再试。',
  },
  en: {
    title: 'Data temporarily unavailable',
    busy: 'Too many files are being exported at the moment. Please try again shortly.',
    missing: 'No database was found. Run npm run seed first.',
    unreadable: 'The database cannot be read at the moment. Please try again shortly.',
    failed: 'The data could not be read, so the file was not created. Please try again shortly.',
  },
}
