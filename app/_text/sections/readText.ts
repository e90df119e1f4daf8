import type { Lang } from '#lib/model/words'

const zh = {
  title: '在 R、Python、Power Query 和 Excel 中读取',
  description: '读取本站 CSV 文件的代码：代码等文本仍为文本，空白为缺失值而不是0。',
  link: 'R、Python、Power Query、Excel 读取方法',
  short: '读取代码',
  of: (file: string) => `${file}的读取代码`,
  file: '文件',
  revision: '数据版本',
  heads: '列名',
  byLabel: '文字',
  byId: '编号',
  languages: {
    r: ['R', '只需 R 本身，不需其他包。'],
    python: ['Python', '需要 pandas 1.2 或更高版本。'],
    powerQuery: [
      'Power Query（Excel、Power BI）',
      'Excel：数据 → 获取数据 → 自其他源 → 空白查询 → 高级编辑器，粘贴后关闭并加载。',
    ],
  },
  excel: 'Excel',
  excelNote:
    'Excel：数据 → 自网站，粘贴下列地址，再选“转换数据”。直接双击打开的 CSV 由 Excel 自行判断类型；只是查看请用 XLSX。',
  xlsx: '下载 XLSX',
  notes: '读入的数据',
  noteLines: [
    '地区代码、表式等文本列按文本读入；数值为数值。',
    '空白为缺失值：R 为 NA，pandas 为 <NA>，Power Query 为 null。缺失的原因见状态列，不要按0计。',
    '以 =、+、-、@ 开头的文字之前有一个撇号，以免电子表格将其当作公式。',
    '地址不变，载入新数据后读到的是新数据；引用时请注明数据版本。',
  ],
  flagLine: '是与否在 R 和 Power Query 中为1和0。',
  copy: '复制',
  copyOf: (what: string) => `复制：${what}`,
  copied: '已复制',
  selected: '已选中，请按 Ctrl+C',
}

const en: typeof zh = {
  title: 'Read a file in R, Python, Power Query or Excel',
  description:
    'Code that reads a CSV file of this site: codes and other text stay text, and a blank is a missing value, not 0.',
  link: 'Read in R, Python, Power Query or Excel',
  short: 'Code to read it',
  of: (file) => `Code to read ${file}`,
  file: 'File',
  revision: 'Data revision',
  heads: 'Column names',
  byLabel: 'Words',
  byId: 'Ids',
  languages: {
    r: ['R', 'Needs R only, no packages.'],
    python: ['Python', 'Needs pandas 1.2 or later.'],
    powerQuery: [
      'Power Query (Excel, Power BI)',
      'Excel: Data → Get Data → From Other Sources → Blank Query → Advanced Editor; paste, then Close & Load.',
    ],
  },
  excel: 'Excel',
  excelNote:
    'Excel: Data → From Web, paste this address, then Transform Data. Where a CSV file is opened by a double click, Excel guesses the types; to look at the figures only, take the XLSX.',
  xlsx: 'Download XLSX',
  notes: 'What you get',
  noteLines: [
    'Region codes, forms and other text are read as text, numbers as numbers.',
    'A blank is a missing value: NA in R, <NA> in pandas, null in Power Query. The status says why; do not count it as 0.',
    'Text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.',
    'The address stays the same and gives the new data after a load; name the data revision when you cite it.',
  ],
  flagLine: 'Yes and no are 1 and 0 in R and Power Query.',
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  copied: 'Copied',
  selected: 'Selected; press Ctrl+C',
}

/** How a CSV file is read into other programs. */
export const readText: Record<Lang, typeof zh> = { zh, en }
