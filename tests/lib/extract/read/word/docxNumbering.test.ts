import { describe, expect, test } from 'vitest'
import { withNumbering } from '#lib/extract/read/word/docxNumbering'

const level = (depth: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = (...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="7">${levels.join('')}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`
const paragraph = (text: string, depth: number) =>
  `<w:p w:rsidR="1"><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const plain = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .trim()
    .split('\n')

describe('numbers that Word counts', () => {
  const chinese = numbering(
    level(0, 'japaneseCounting', '%1、'),
    level(1, 'chineseCounting', '（%2）'),
    level(2, 'decimal', '%3.'),
  )

  test('are written into the text, each level for itself', () => {
    const body = [
      ['概述', 0],
      ['主动公开', 0],
      ['网站', 1],
      ['公报', 1],
      ['甲', 2],
      ['依申请公开', 0],
      ['数量', 1],
    ]
      .map(([text, depth]) => paragraph(text as string, depth as number))
      .join('')
    expect(plain(withNumbering(body, chinese, ''))).toEqual([
      '一、概述',
      '二、主动公开',
      '（一）网站',
      '（二）公报',
      '1.甲',
      '三、依申请公开',
      '（一）数量',
    ])
  })

  test.each([
    [
      'beyond ten',
      numbering(level(0, 'chineseCountingThousand', '%1、', 19)),
      ['十九、x', '二十、x', '二十一、x'],
    ],
    ['of several levels', numbering(level(0, 'decimal', '%1.%1')), ['1.1x', '2.2x', '3.3x']],
    ['in circles', numbering(level(0, 'decimalEnclosedCircleChinese', '%1')), ['①x', '②x', '③x']],
    ['none for bullets', numbering(level(0, 'bullet', '●')), ['x', 'x', 'x']],
    ['none without a numbering', '', ['x', 'x', 'x']],
  ])('%s', (_, xml, lines) => {
    expect(plain(withNumbering(paragraph('x', 0).repeat(3), xml, ''))).toEqual(lines)
  })

  test('hang on a style too', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const body = '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>概述</w:t></w:r></w:p>'
    expect(plain(withNumbering(body, chinese, styles))).toEqual(['一、概述'])
  })
})
