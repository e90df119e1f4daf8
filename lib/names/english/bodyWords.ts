/**
 * Lines of business in names of bodies, and their English as ministries and local governments use it. A name is put in English only
 * where these words, with 和 between them, make up all of it. One row a word.
 */
const words = `
工业和信息化=Industry and Information Technology
工业信息化=Industry and Information Technology
工信=Industry and Information Technology
经济和信息化=Economy and Information Technology
经济信息化=Economy and Information Technology
经信=Economy and Information Technology
经济贸易=Economy and Trade
经贸=Economy and Trade
经济合作=Economic Cooperation
工业=Industry
经济=Economy
商务=Commerce
信息化=Information Technology
科学技术=Science and Technology
科技=Science and Technology
科技创新=Science and Technology Innovation
发展和改革=Development and Reform
发展改革=Development and Reform
发改=Development and Reform
投资促进=Investment Promotion
促进外来投资=Investment Promotion
招商=Investment Promotion
教育=Education
体育=Sports
教体=Education and Sports
公安=Public Security
民政=Civil Affairs
司法=Justice
财政=Finance
审计=Audit
统计=Statistics
信访=Public Complaints
外事=Foreign Affairs
人力资源和社会保障=Human Resources and Social Security
人力资源社会保障=Human Resources and Social Security
自然资源=Natural Resources
自然资源和规划=Natural Resources and Planning
规划和自然资源=Planning and Natural Resources
国土资源=Land and Resources
生态环境=Ecology and Environment
环境保护=Environmental Protection
住房和城乡建设=Housing and Urban-Rural Development
住房城乡建设=Housing and Urban-Rural Development
住建=Housing and Urban-Rural Development
城市管理=Urban Management
综合行政执法=Comprehensive Administrative Law Enforcement
交通运输=Transport
交通=Transport
公路=Highways
水利=Water Resources
水务=Water Affairs
农业农村=Agriculture and Rural Affairs
农业=Agriculture
农牧=Agriculture and Animal Husbandry
畜牧=Animal Husbandry
林业=Forestry
林业和草原=Forestry and Grassland
文化和旅游=Culture and Tourism
文化和旅游发展=Culture and Tourism Development
文化=Culture
旅游=Tourism
广播电视=Radio and Television
卫生健康=Health
卫生和计划生育=Health and Family Planning
退役军人事务=Veterans Affairs
应急管理=Emergency Management
安全生产监督管理=Work Safety
市场监督管理=Market Regulation
工商行政管理=Industry and Commerce
医疗保障=Healthcare Security
行政审批服务=Administrative Approval Service
行政审批=Administrative Approval
政务服务=Government Services
大数据=Big Data
大数据应用发展管理=Big Data Application and Development
大数据发展管理=Big Data Development
数据=Data
地方金融监督管理=Local Financial Regulation
乡村振兴=Rural Revitalization
扶贫开发=Poverty Alleviation and Development
机关事务管理=Government Offices Administration
国有资产监督管理=State-Owned Assets Supervision and Administration
国资=State-Owned Assets
档案=Archives
粮食和物资储备=Grain and Material Reserves
民族宗教事务=Ethnic and Religious Affairs
新居民服务管理=New Residents Services
人民防空=Civil Air Defense
`

/** Words that stand before 中心 and 处: bodies that serve, where the English has the kind behind. */
const services = `
公共资源交易服务=Public Resources Trading Service
公共资源交易=Public Resources Trading
企业服务=Enterprise Service
地方产业发展服务=Local Industry Development Service
经济合作事务=Economic Cooperation Affairs
政务服务=Government Services
重点工程建设管理=Key Projects Construction Management
大数据=Big Data
招商服务=Investment Promotion Service
`

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => row.split('=') as [string, string]),
  )

/** English of lines of business. */
export const lineWords = table(words)

/** English of what centers and offices do. */
export const serviceWords = table(services)
