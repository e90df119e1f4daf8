import { wordRefusal } from '#lib/model/refusal/refusals'
import { extractor } from '../reference.ts'

const OUTCOMES = `三、本年度办理结果	（一）予以公开		2	1	0	0	0	0	3
	（二）部分公开（区分处理的，只计这一情形，不计其他情形）		0	0	0	0	0	0	0
	（三）不予公开	1.属于国家秘密	0	0	0	0	0	0	0
		2.其他法律行政法规禁止公开	0	0	0	0	0	0	0
		3.危及“三安全一稳定”	0	0	0	0	0	0	0
		4.保护第三方合法权益	0	0	0	0	0	0	0
		5.属于三类内部事务信息	0	0	0	0	0	0	0
		6.属于四类过程性信息	0	0	0	0	0	0	0
		7.属于行政执法案卷	0	0	0	0	0	0	0
		8.属于行政查询事项	1	0	0	0	0	0	1
	（四）无法提供	1.本机关不掌握相关政府信息	1	0	0	0	1	0	2
		2.没有现成信息需要另行制作	0	0	0	0	0	0	0
		3.补正后申请内容仍不明确	0	0	0	0	0	0	0
	（五）不予处理	1.信访举报投诉类申请	0	0	0	0	0	0	0
		2.重复申请	0	0	0	0	0	0	0
		3.要求提供公开出版物	0	0	0	0	0	0	0
		4.无正当理由大量反复申请	0	0	0	0	0	0	0
		5.要求行政机关确认或重新出具已获取信息	0	0	0	0	0	0	0
	（六）其他处理	1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请	0	0	0	0	0	0	0
		2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请	0	0	0	0	0	0	0
		3.其他	0	0	0	0	0	0	0`

/** The parts of a clean report of the form of 2021 of an invented county's bureau; a test replaces what it is about. */
export const parts = {
  title: '桐泉县工业和信息化局2022年政府信息公开工作年度报告',
  preface:
    '　　根据《中华人民共和国政府信息公开条例》要求，现公布桐泉县工业和信息化局2022年政府信息公开工作年度报告。本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
  one: `一、总体情况

　　我局本年主动公开信息总数140条，内容涵盖机构职能、政策文件、工作动态等方面。

　　2022年度，我局共收到政府信息公开申请6件，全部在法定期限内办结。`,
  two: `二、主动公开政府信息情况

第二十条第（一）项			
信息内容	本年制发件数	本年废止件数	现行有效件数
规章	0	0	0
行政规范性文件	1	0	6
第二十条第（五）项			
信息内容	本年处理决定数量		
行政许可	14		
第二十条第（六）项			
信息内容	本年处理决定数量		
行政处罚	16		
行政强制	12		
第二十条第（八）项			
信息内容	本年收费金额（单位：万元）		
行政事业性收费	0		`,
  three: `三、收到和处理政府信息公开申请情况`,
  header: `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）			申请人情况						
			自然人	法人或其他组织					总计
				商业企业	科研机构	社会公益组织	法律服务机构	其他	`,
  received: `一、本年新收政府信息公开申请数量			4	1	0	0	1	0	6
二、上年结转政府信息公开申请数量			1	0	0	0	0	0	1`,
  outcomes: OUTCOMES,
  closed: `	（七）总计		4	1	0	0	1	0	6
四、结转下年度继续办理			1	0	0	0	0	0	1`,
  four: `四、政府信息公开行政复议、行政诉讼情况

行政复议					行政诉讼									
					未经复议直接起诉					复议后起诉				
结果维持	结果纠正	其他结果	尚未审结	总计	结果维持	结果纠正	其他结果	尚未审结	总计	结果维持	结果纠正	其他结果	尚未审结	总计
1	0	0	0	1	0	0	0	0	0	0	0	0	0	0`,
  five: `五、存在的主要问题及改进情况

　　2022年，我局政府信息公开工作取得了一定成绩，但仍存在公开形式不够丰富等不足。下一步，我局将健全工作机制，丰富公开内容，加强业务培训。`,
  six: `六、其他需要报告的事项

　　无其他需要报告的事项。`,
}

type Parts = typeof parts

/** The text of the clean report with some of its parts replaced; an empty one is left out. */
export function compose(over: Partial<Parts> = {}): string {
  const all = { ...parts, ...over }
  const table = [all.header, all.received, all.outcomes, all.closed].filter(Boolean).join('\n')
  const { title, preface, one, two, three, four, five, six } = all
  return [title, preface, one, two, three, table, four, five, six].filter(Boolean).join('\n\n')
}

/** What is found in a text, of the codes that are named, or of all above a note. The invented county is in no list of regions. */
export function found(text: string, ...codes: string[]) {
  const extracted = extractor.extractText('composed.txt', '', text)
  if (!extracted.ok) throw new Error(wordRefusal(extracted.reason, 'en'))
  return extracted.extraction.issues.filter(({ code, severity }) =>
    codes.length === 0 ? severity !== 'note' && code !== 'region-unknown' : codes.includes(code),
  )
}
