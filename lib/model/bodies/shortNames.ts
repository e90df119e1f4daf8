/** The end of a body's name in short, and the official end that it stands for. */
export interface ShortName {
  short: string
  official: string
  /** What may stand before it, or must not: patterns of regular expressions; without them anything may. */
  after?: string
  notAfter?: string
}

/**
 * Short names of bodies and the official names that they stand for. Only names that every county gives the same body:
 * 文广旅体局 or 农经局 stand for several bodies and are not here.
 */
export const shortNames: readonly ShortName[] = [
  { short: '工信局', official: '工业和信息化局' },
  { short: '工信委', official: '工业和信息化委员会' },
  { short: '经信局', official: '经济和信息化局', notAfter: '科|工' },
  { short: '经信委', official: '经济和信息化委员会', notAfter: '科|工' },
  { short: '经贸局', official: '经济贸易局' },
  { short: '发改局', official: '发展和改革局' },
  { short: '发改委', official: '发展和改革委员会' },
  { short: '住建局', official: '住房和城乡建设局', notAfter: '自然资源|规划' },
  { short: '住建委', official: '住房和城乡建设委员会', notAfter: '自然资源|规划' },
  { short: '人社局', official: '人力资源和社会保障局' },
  { short: '文旅局', official: '文化和旅游局' },
  { short: '文旅委', official: '文化和旅游发展委员会' },
  { short: '卫健局', official: '卫生健康局' },
  { short: '卫健委', official: '卫生健康委员会' },
  { short: '市场监管局', official: '市场监督管理局' },
  { short: '市监局', official: '市场监督管理局' },
  { short: '科技局', official: '科学技术局' },
  { short: '教体局', official: '教育和体育局' },
  { short: '交通局', official: '交通运输局', after: '^|[县市区旗州]' },
  { short: '城管局', official: '城市管理局' },
  { short: '应急局', official: '应急管理局' },
  { short: '医保局', official: '医疗保障局' },
  { short: '退役军人局', official: '退役军人事务局' },
  { short: '审批局', official: '行政审批局', notAfter: '行政' },
  { short: '政府办', official: '人民政府办公室', notAfter: '人民' },
  { short: '人民政府办', official: '人民政府办公室' },
  { short: '政府办公室', official: '人民政府办公室', notAfter: '人民' },
  { short: '政府办公厅', official: '人民政府办公厅', notAfter: '人民' },
  { short: '管委会', official: '管理委员会' },
]
