import { describe, expect, test } from 'vitest'
import { stemOf } from '#lib/extract/identity/gazetteer'
import { withNumbering } from '#lib/extract/read/word/docxNumbering'
import { isHtml } from '#lib/extract/read/kind'
import { renderWhole } from '#lib/extract/read/html/readHtml'
import { extractor } from './reference.ts'

/** Milliseconds of processor time; a crowded machine counts for nothing. */
async function time(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const report =
  '桐泉县民政局2021年政府信息公开工作年度报告\n\n2021年主动公开政府信息140条。政府信息公开。信息公开。\n'
const page = (inside: string) => `<html><body><div>${report.repeat(4)}${inside}</div></body></html>`
/** Parts of documents that expressions once tried in all ways they can be parted. */
const shapes: readonly (readonly [string, string])[] = [
  ['comments before nothing', '<!-- a -->'.repeat(40)],
  ['very many comments before nothing', '<!-- a -->'.repeat(20_000)],
  ['comments that none closes', '<!-- a '.repeat(20_000)],
  ['declarations before nothing', '<?xml ?>'.repeat(20_000)],
  ['blanks between words of a page', page(`　${'\n\t'.repeat(50_000)}x`)],
  ['wide blanks inside a line of a page', page(`一${'　'.repeat(100_000)}x`)],
  ['blanks behind a word of a counter', page(`点击${'\t'.repeat(100_000)}x`)],
  [
    'blanks in the title of a page',
    `<html><title>政府信息公开${'\t\u00a0'.repeat(50_000)}x</title><body>${report}`,
  ],
  ['tables in tables', page(`${'<table><tr><td>a<td>'.repeat(40)}公开`)],
  ['blanks behind a page number', `${report}第1页${'\t'.repeat(100_000)}x`],
  ['tabs in a line of cells', `${report}${'\t'.repeat(100_000)}x`],
  ['blanks in raised text', page(`公开<sup>(${'\t'.repeat(100_000)}x</sup>`)],
  [
    'blanks in the medium of a style',
    `<html><style media="only${'\t'.repeat(100_000)}x">p{}</style><body>${report.repeat(4)}`,
  ],
  [
    'commas and blanks in a cell',
    `${report}<table><tr><td>指标<td>甲</tr><tr><td>${',　1'.repeat(30_000)}x<td>1</tr></table>`,
  ],
  ['placeholders that nothing closes', `${report}${'（此处填写'.repeat(20_000)}`],
]

describe('the time that reading takes does not explode', () => {
  test.each(shapes)('%s', async (_, text) => {
    expect(await time(() => extractor.extract('a.txt', Buffer.from(text)))).toBeLessThan(3000)
  })

  test('a page of nothing but comments is refused, for it is no report', async () => {
    const extracted = await extractor.extract('a.html', Buffer.from('<!-- a -->'.repeat(40)))
    expect(extracted).toMatchObject({ ok: false, reason: { code: 'off-subject' } })
  })

  test('comments of any length before a page make it no less a page', () => {
    expect(isHtml(`<!-- ${'年报'.repeat(9000)} --> <?xml version="1.0"?>\n<!----><HTML>`)).toBe(true)
    expect(isHtml('<!-- <html> ')).toBe(false)
  })

  test('blanks in a page are as browsers show them', async () => {
    const shown = await renderWhole('<p> 公开 \n\t 信息\n  140 条，共\n140条　\u00a0 </p>')
    expect(shown).toBe('公开信息 140 条，共 140条')
  })

  test('the name of a region of many peoples', async () => {
    expect(await time(() => stemOf(`市维县${'族一族族一一族一一一'.repeat(28)}市`))).toBeLessThan(3000)
  })

  test.each([
    ['paragraphs', '<w:p><w:pPr>'],
    ['numbers', '<w:p><w:pPr><w:numPr></w:pPr>'],
  ])('%s of a DOCX that nothing closes', async (_, piece) => {
    expect(await time(() => withNumbering(piece.repeat(60_000), '<w:numbering/>', ''))).toBeLessThan(3000)
  })

  test.each(['abstractNum w:abstractNumId', 'num w:numId', 'style w:styleId'])(
    'numbering that nothing closes: %s',
    async (name) => {
      const xml = `<w:${name}="1">`.repeat(60_000)
      expect(await time(() => withNumbering('<w:p/>', xml, xml))).toBeLessThan(3000)
    },
  )
})
