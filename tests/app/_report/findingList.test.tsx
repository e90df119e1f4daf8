import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FindingList } from '#app/_report/FindingList.tsx'
import type { ShownFinding } from '#app/_report/reportView'
import type { Severity } from '#lib/model/findings/severity'

const found = (severity: Severity): ShownFinding => ({
  code: 'channel-exceeds-total',
  severity,
  message: '该渠道500，多于主动公开总数100',
  messageEn: 'The channel has 500, more than the total of 100',
  indicator: 'channel_website',
  value: 500,
  otherValue: 100,
  start: null,
  end: null,
  otherStart: null,
  otherEnd: null,
})
const shown = (...severities: Severity[]) =>
  renderToStaticMarkup(<FindingList lang="zh" findings={severities.map(found)} text={null} />).replace(
    /<[^>]+>/g,
    ' ',
  )

test('the heading of a report counts what is above a note, as lists and profiles do, and notes apart', () => {
  const text = shown('error', 'warning', 'note', 'note', 'note')
  expect(text).toMatch(/核查提示\s*\(\s*2\s*\)/)
  expect(text).toContain('另有3条说明')
})

test('a report with notes alone has no findings', () => {
  const text = shown('note')
  expect(text).toMatch(/核查提示\s*\(\s*0\s*\)/)
  expect(text).toContain('未发现问题')
  expect(text).toContain('另有1条说明')
})
