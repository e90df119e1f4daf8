import { expect, test } from 'vitest'
import { extractDocument } from './reference.ts'

test.each([
  [
    'a text about something else',
    '本县今年小麦播种面积为120万亩，比上年增加3万亩。'.repeat(20),
    /hardly speaks of/,
  ],
  [
    'a guide to disclosure',
    '微山县工业和信息化局政府信息公开指南\n\n一、主动公开\n\n本机关主动公开的政府信息可在县政府网站查阅。\n\n二、依申请公开\n\n公民可以向本机关申请政府信息公开，填写申请表。本机关收到政府信息公开申请后，自收到申请之日起20个工作日内答复。',
    /it is a guide/,
  ],
  [
    'a plan',
    '桐泉县2020年政务公开工作要点\n一、推进主动公开。全年公开不少于100条，培训3次，印发简报5期。\n二、做好依申请公开和政务公开。',
    /it is a plan/,
  ],
  [
    'a notice on reports',
    '关于做好2018年政府信息公开工作年度报告编制工作的通知\n各乡镇、各部门：\n请于2019年1月31日前报送主动公开、依申请公开、行政复议情况。',
    /it is a notice/,
  ],
  ['a catalogue', '桐泉县政府信息公开目录\n主动公开 信息公开 依申请公开 索引号', /it is a catalogue/],
  [
    'a rule',
    '桐泉县政府信息公开工作制度\n第一条 为做好政府信息公开工作，制定本制度。\n第二条 主动公开。第三条 依申请公开。',
    /it is a rule/,
  ],
  [
    'news',
    '桐泉县发布2018年政府信息公开工作年度报告\n近日，桐泉县人民政府发布2018年政府信息公开工作年度报告，主动公开1200条，收到申请5件，政策解读12篇，政务公开再上台阶。',
    /it is news/,
  ],
  [
    'a report on half a year',
    '桐泉县水利局2019年上半年政务公开工作总结\n我局主动公开信息31条，收到申请2件。',
    /a part of a year/,
  ],
])('%s is no annual report', async (_, text, reason) => {
  await expect(extractDocument('a.txt', text)).rejects.toThrow(reason)
})

test('a short report that is titled one is read', async () => {
  const extracted = await extractDocument(
    'a.txt',
    '微山县审计局2019年政府信息公开工作年度报告\n\n2019年，我局未收到申请。\n',
  )
  expect(extracted).toMatchObject({ ok: true, extraction: { agency: '微山县审计局', year: 2019 } })
})

test.each([
  ['its preface', '根据条例要求，桐泉县水利局现公布2019年度信息公开报告。\n我局主动公开信息31条。\n'],
  [
    'its parts',
    '一、概述\n2019年，桐泉县水利局主动公开信息31条。\n二、依申请公开\n没有。\n三、行政复议、行政诉讼\n没有。\n四、存在问题\n更新不及时。\n',
  ],
])('a report without a title is read for %s', async (_, text) => {
  const extracted = await extractDocument('a.txt', text)
  expect(extracted).toMatchObject({ ok: true, extraction: { agency: '桐泉县水利局', year: 2019 } })
})
