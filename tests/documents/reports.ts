import { heading, paragraph, title, type Fact, type Report } from './blocks.ts'
import { statisticsTable } from './statistics.ts'
import { applicationTable, disputeTable, itemTable } from './tables.ts'

/** Reports of the forms of 2019 and 2021: six sections and three tables. */
function threeTables(form: '2019' | '2021', agency: string, regionCode: string, year: number): Report {
  const items = itemTable(form)
  const applications = applicationTable(form)
  const disputes = disputeTable()
  const received: Fact = { indicator: 'items_published', value: 638, status: 'reported' }
  return {
    agency,
    regionCode,
    year,
    form,
    facts: [received, ...items.facts, ...applications.facts, ...disputes.facts],
    blocks: [
      title(`${agency}${year}年政府信息公开工作年度报告`),
      paragraph(
        `根据《中华人民共和国政府信息公开条例》和上级有关要求，现公布${agency}${year}年政府信息公开工作年度报告。本报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。如对本报告有疑问，请与${agency}办公室联系（电话：0537-3181234）。`,
      ),
      heading('一、总体情况'),
      paragraph(
        `${year}年，我局认真贯彻落实政府信息公开工作部署，坚持以公开为常态、不公开为例外，不断提升公开的质量和实效。全年共主动公开政府信息638条，全部通过政府网站和政务新媒体向社会公布，没有发生泄密事件。`,
      ),
      paragraph(
        '我局严格执行依申请公开办理流程，规范登记、审核、办理、答复、归档各个环节，做到件件有着落、事事有回音，切实保障人民群众的知情权、参与权和监督权。',
      ),
      heading('二、主动公开政府信息情况'),
      items.block,
      heading('三、收到和处理政府信息公开申请情况'),
      applications.block,
      heading('四、政府信息公开行政复议、行政诉讼情况'),
      disputes.block,
      heading('五、存在的主要问题及改进情况'),
      paragraph(
        '我局的政府信息公开工作虽然取得了一定成效，但仍存在一些不足：一是公开内容的时效性有待提高；二是政策解读的形式还不够丰富。下一步，我局将加强学习培训，健全工作机制，丰富解读形式，进一步提高政府信息公开工作水平。',
      ),
      heading('六、其他需要报告的事项'),
      paragraph('本年度没有收取信息处理费。'),
    ],
  }
}

/** Reports of the 2014 forms: prose in sections, the statistics table behind it. */
function oneTable(form: '2014' | '2014-shandong', agency: string, regionCode: string, year: number): Report {
  const table = statisticsTable(form)
  return {
    agency,
    regionCode,
    year,
    form,
    facts: table.facts,
    blocks: [
      title(`${agency}${year}年政府信息公开工作年度报告`),
      paragraph(
        `本报告由${agency}按照《中华人民共和国政府信息公开条例》规定编制。全文包括概述，主动公开政府信息情况，依申请公开情况，行政复议、诉讼情况，存在的不足及改进措施。本报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`,
      ),
      heading('一、概述'),
      paragraph(
        `${year}年，我局把政府信息公开作为转变职能、改进作风的重要举措，调整充实了领导小组，明确专人负责，制定了工作方案，将任务分解到各科室，形成了一级抓一级、层层抓落实的工作格局。`,
      ),
      heading('二、主动公开政府信息情况'),
      paragraph(
        `${year}年，我局主动公开政府信息412条，其中政府网站公开305条，政务微博公开48条，政务微信公开126条。`,
      ),
      heading('三、依申请公开政府信息情况'),
      paragraph(`${year}年，我局共收到政府信息公开申请14件，办结13件，均按照规定程序在法定期限内予以答复。`),
      heading('四、存在的不足及改进措施'),
      paragraph(
        '我局政府信息公开工作还存在公开内容不够全面、更新不够及时等问题。今后将进一步完善制度，拓宽渠道，努力把政府信息公开工作提高到新的水平。',
      ),
      heading('政府信息公开情况统计表'),
      paragraph(`（${year}年度）`),
      table.block,
      paragraph('单位负责人：王某某　审核人：李某某　填报人：张某某'),
      paragraph(`联系电话：0537-3182345　填报日期：${year + 1}年1月18日`),
    ],
  }
}

const prose: Report = {
  agency: '嘉祥县商务局',
  regionCode: '370829',
  year: 2017,
  form: 'none',
  facts: [
    { indicator: 'items_published', value: 276, status: 'reported' },
    { indicator: 'channel_website', value: 189, status: 'reported' },
    { indicator: 'channel_wechat', value: 87, status: 'reported' },
    { indicator: 'applications_received', value: 5, status: 'reported' },
    { indicator: 'reconsideration_total', value: 0, status: 'zero_in_words' },
    { indicator: 'litigation_total', value: 0, status: 'zero_in_words' },
  ],
  blocks: [
    title('嘉祥县商务局2017年政府信息公开工作年度报告'),
    paragraph(
      '根据《中华人民共和国政府信息公开条例》的要求，嘉祥县商务局编制了2017年度政府信息公开工作年度报告。本报告中所列数据的统计期限从2017年1月1日起至2017年12月31日止。',
    ),
    heading('一、基本情况'),
    paragraph(
      '2017年，县商务局高度重视政府信息公开工作，成立了以局长为组长的领导小组，落实了两名工作人员，完善了信息发布的审核制度，使公开工作有章可循。全局干部职工的公开意识明显增强，群众对商务工作的了解渠道更加畅通。',
    ),
    heading('二、主动公开政府信息情况'),
    paragraph(
      '2017年，县商务局共主动公开政府信息276条。其中，通过政府网站公开189条，通过政务微信公开87条。公开的内容主要是招商引资、电子商务、市场监测、家政服务和外贸出口等方面的工作动态与政策文件。',
    ),
    paragraph(
      '为了方便群众查阅，我局在办事大厅设置了电子查询设备，并安排专人值守，随时为前来咨询的企业和群众提供帮助，得到了社会各界的普遍好评。',
    ),
    heading('三、依申请公开政府信息情况'),
    paragraph('2017年，县商务局共收到政府信息公开申请5件，均已按时办结，没有收取任何费用。'),
    heading('四、行政复议和行政诉讼情况'),
    paragraph('2017年，我局没有因政府信息公开引起的行政复议和行政诉讼。'),
    heading('五、存在的问题和改进措施'),
    paragraph(
      '我局的政府信息公开工作与群众的期望还有差距，公开的深度和广度有待拓展。我们将继续加强队伍建设，提高业务水平，及时更新内容，让群众看得到、听得懂、信得过、能监督。',
    ),
  ],
}

/** The composed reports, by the name their cases begin with. */
export const reports = {
  '2021': threeTables('2021', '鱼台县工业和信息化局', '370827', 2022),
  '2019': threeTables('2019', '金乡县发展和改革局', '370828', 2020),
  '2014': oneTable('2014', '海盐县商务局', '330424', 2016),
  shandong: oneTable('2014-shandong', '泗水县经济和信息化局', '370831', 2017),
  prose,
}
