/**
 * Words for one line of business in the names of bodies: as the bodies are called now, before a reform, in other provinces, and in
 * short. A county has one body for each line, whatever it is called. One row a line; the official words of today first.
 */
const lines = `
工业和信息化 工业信息化 经济和信息化 经济信息化 工业商务和信息化 经济贸易 工信 经信 经贸
发展和改革 发展改革 发展计划 发改
住房和城乡建设 城乡建设 住房保障 住建
人力资源和社会保障 人力资源社会保障 劳动和社会保障 人事劳动和社会保障 人社
自然资源和规划 规划和自然资源 自然资源 国土资源 国土
生态环境 环境保护 环保
交通运输 交通
农业农村 农业和农村 农牧和科技 农牧 农业
水利 水务
文化和旅游 文化旅游 文化广电和旅游 文化旅游和广播电视 文化广电新闻出版 文广新 文旅
卫生健康 卫生和计划生育 卫生 卫健 卫计
退役军人事务 退役军人
应急管理 安全生产监督管理 应急 安监
市场监督管理 市场监管 工商行政管理 质量技术监督 食品药品监督管理 市监
医疗保障 医保
行政审批服务 政务服务 行政审批 审批
科学技术 科技
教育和体育 教育体育 教体 教育
城市管理 综合行政执法 城管
国有资产监督管理 国有资产 国资
乡村振兴 扶贫开发 扶贫
投资促进 促进外来投资 招商引资 招商
大数据 数据资源管理 数据
机关事务管理 机关事务
民族宗教事务 民族和宗教事务 民族宗教 民宗
林业和草原 林业 林草
`

/** The lines of `kindredNames`, each with its words, the official ones of today first. */
export const kindredNames: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
