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
    /no title of one/,
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
