/**
 * Short names of bodies and the official names that they stand for, where the document itself has only the short one.
 * Only names that every county gives the same body: 文广旅体局 or 农经局 stand for several and are left as printed.
 */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/工信局$/, '工业和信息化局'],
  [/工信委$/, '工业和信息化委员会'],
  [/(?<!科|工)经信局$/, '经济和信息化局'],
  [/(?<!科|工)经信委$/, '经济和信息化委员会'],
  [/经贸局$/, '经济贸易局'],
  [/发改局$/, '发展和改革局'],
  [/发改委$/, '发展和改革委员会'],
  [/(?<!自然资源|规划)住建局$/, '住房和城乡建设局'],
  [/(?<!自然资源|规划)住建委$/, '住房和城乡建设委员会'],
  [/人社局$/, '人力资源和社会保障局'],
  [/文旅局$/, '文化和旅游局'],
  [/文旅委$/, '文化和旅游发展委员会'],
  [/卫健局$/, '卫生健康局'],
  [/卫健委$/, '卫生健康委员会'],
  [/市场监管局$/, '市场监督管理局'],
  [/市监局$/, '市场监督管理局'],
  [/科技局$/, '科学技术局'],
  [/教体局$/, '教育和体育局'],
  [/(?<=^|[县市区旗州])交通局$/, '交通运输局'],
  [/农业局$/, '农业局'],
  [/城管局$/, '城市管理局'],
  [/应急局$/, '应急管理局'],
  [/医保局$/, '医疗保障局'],
  [/退役军人局$/, '退役军人事务局'],
  [/(?<!行政)审批局$/, '行政审批局'],
  [/(?<!人民)政府办$/, '人民政府办公室'],
  [/(?<=人民)政府办$/, '政府办公室'],
  [/(?<!人民)政府办公室$/, '人民政府办公室'],
  [/(?<!人民)政府办公厅$/, '人民政府办公厅'],
  [/管委会$/, '管理委员会'],
  // 长乐镇政府 is 长乐镇人民政府.
  [/(?<=(?:镇|乡|苏木|[县市区旗州]))政府$/, '人民政府'],
  // A title says 梅溪镇 or 红光街道 and means the body.
  [/(?<=(?:镇|乡|苏木))$/, '人民政府'],
  [/(?<=街道)办$/, '办事处'],
  [/(?<=街道)$/, '办事处'],
]

/** The official name behind a short one, or the name itself. */
export function officialName(name: string): string {
  for (const [pattern, full] of shortNames) if (pattern.test(name)) return name.replace(pattern, full)
  return name
}
