import { row, type StatisticsForm } from './statisticsForm.ts'

/**
 * Fujian's form: 指标名称 | 计量单位 | 年度 | 历年累计; the first value column is the year's. Rows whose definition
 * joins what the national form keeps apart (信函、传真) have no indicator.
 */
export const fujian2014: StatisticsForm = {
  id: '2014-fujian',
  sections: [
    {
      headings: ['主动公开情况'],
      rows: [
        row('items_published', '条', '主动公开文件数', '主动公开信息数', '主动公开政府信息数'),
        row(
          'channel_website',
          '条',
          '政府网站公开数',
          '其中政府网站公开数',
          '网站公开数',
          '政府网站公开信息数',
        ),
        row('channel_gazette', '条', '政府公报公开数', '政府公报公开信息数'),
      ],
    },
    {
      headings: ['依申请公开情况'],
      rows: [
        row(
          'applications_received',
          '件',
          '受理依申请公开信息总数',
          '依申请公开信息总数',
          '受理依申请公开申请总数',
        ),
        row('applications_in_person', '件', '当面申请数', '当面申请', '当面'),
        row('applications_online', '件', '网上申请数', '网上申请', '网上'),
        row(null, '件', '信函传真申请数', '信函传真申请', '信函传真'),
        row('replies_total', '件', '对申请的答复总数'),
        row('reply_granted', '件', '同意公开答复数', '同意公开数', '同意公开'),
        row('reply_partial', '件', '同意部分公开答复数', '部分公开数', '同意部分公开数', '同意部分公开'),
        row('reply_denied', '件', '不予公开答复数', '不予公开数', '否决公开答复数', '不予公开'),
        row(null, '件', '其他类型答复数', '其他答复数', '其他'),
        row(null, '元', '依申请公开信息收费减免金额', '收费减免金额'),
      ],
    },
    {
      headings: ['复议诉讼举报情况'],
      rows: [
        row(null, '件', '接受行政诉讼举报数', '接受行政诉讼、举报数'),
        row('reconsideration_total', '件', '行政复议数'),
        row('litigation_total', '件', '行政诉讼数'),
      ],
    },
  ],
  sums: [],
  hasCumulative: true,
  telling: ['主动公开文件数', '受理依申请公开信息总数', '对申请的答复总数', '接受行政诉讼举报数'],
}
