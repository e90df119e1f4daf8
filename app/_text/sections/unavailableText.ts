/** Why a file cannot be had just now, as a sentence. */
export const unavailableText: Record<'zh' | 'en', { busy: string; failed: string }> = {
  zh: {
    busy: '正在导出的文件已达上限，请稍后再试。',
    failed: '读取数据时出错，未能生成文件，请稍后再试。',
  },
  en: {
    busy: 'As many files as can be made at once are being made. Try again shortly.',
    failed: 'The data could not be read, so there is no file. Try again shortly.',
  },
}
