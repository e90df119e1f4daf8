import { describe, expect, test } from 'vitest'
import { layOut } from '#lib/extract/text/layout'
import { paragraphsOf } from '#lib/extract/text/paragraphs'

/** Paragraphs with the innermost heading that each hangs under. */
const read = (text: string) =>
  paragraphsOf(layOut(text), new Set()).paragraphs.map(
    ({ text: folded, headings }) => `${headings.at(-1)?.text ?? ''}|${folded}`,
  )
const texts = (text: string) => read(text).map((line) => line.slice(line.indexOf('|') + 1))

describe('a sentence that lines or pages break is one', () => {
  const whole = '2022年,我局共主动公开政府信息146条,其中网站公开100条。'
  test.each([
    ['behind a comma, however short', '2022年，\n我局共主动公开政府信息146条，\n  其中网站公开100条。'],
    ['behind a word that goes on', '2022年，我局共\n主动公开政府信息146条，其中网站公开100条。'],
    ['before a figure', '2022年，我局共主动公开政府信息\n146条，其中网站公开100条。'],
    ['before a comma', '2022年，我局共主动公开政府信息146条\n，其中网站公开100条。'],
    ['by blank lines', '2022年，我局共主动公开政府信息146条，其\n\n中网站公开100条。'],
    ['by a form feed', '2022年，我局共主动\f公开政府信息146条，其中网站公开100条。'],
    ['by the page’s number', '2022年，我局共主动\n- 3 -\n公开政府信息146条，其中网站公开100条。'],
    [
      'by the number in words',
      '2022年，我局共主动\n第 3 页 共 8 页\n\n公开政府信息146条，其中网站公开100条。',
    ],
    ['by the number in full width', '2022年，我局共主动\n－３－\n公开政府信息146条，其中网站公开100条。'],
    ['by the number of pages beside it', '2022年，我局共主动公开政府信息146条，\n1/8\n其中网站公开100条。'],
  ])('%s', (_, printed) => {
    const text = printed.replace('\n1/8\n其中', '\n1/8\f其中')
    expect(texts(text)).toEqual([whole])
  })

  test('by a bare number between lines of prose, which counts the pages', () => {
    const page = '我局在网站上开设专栏，及时更新内容，方便群众查阅，全年共主动公开政府'
    expect(texts(`${page}\n1\n信息146条，其中政策文件公开三十条，动态类公开一百一十六条。`)).toEqual([
      `${page.replaceAll('，', ',')}信息146条,其中政策文件公开三十条,动态类公开一百一十六条。`,
    ])
    expect(texts(`${page}\n1\n条，其中政策文件公开三十条，动态类公开一百一十六条。`)[0]).toContain('1条')
  })

  test('by running heads and feet', () => {
    const [head, foot] = ['合成桐泉县某局2022年年报', '桐泉县某局编']
    const text = `合成桐泉县某局2022年年报\n\n　　我局共主动\n${foot}\n- 1 -\n${head}\n公开政府信息146条。\n　　全年收到申请\n${foot}\n- 2 -\n${head}\n3件。\n${foot}\n- 3 -\n`
    expect(texts(text)).toEqual([
      '合成桐泉县某局2022年年报',
      '我局共主动公开政府信息146条。',
      '全年收到申请3件。',
    ])
  })

  test('inside a number, where the lines are broken at a width', () => {
    const text =
      '　　2022年，我局认真贯彻落实条例，共主动公开政府信息1\n46条，其中通过政府网站公开一百条，通过公众号公开的有四\n十六条，做到了及时、准确、完整，受到了群众和企业的好评\n，全年没有发生泄密事件。'
    expect(texts(text)[0]).toContain('主动公开政府信息146条')
    expect(texts('本局全年在门户网站上共公开政府信息的数量为1\n46条')[0]).toContain('1␠46')
  })

  test.each([
    ['an indented line begins a paragraph', '　　我局认真贯彻落实条例的各项要求\n　　全年公开信息146条。', 2],
    ['a heading does', '我局认真贯彻落实条例的各项要求\n二、公开情况\n全年公开信息146条。', 2],
    ['a line behind a full stop does', '我局认真贯彻落实。\n全年公开信息146条。', 2],
    ['short lines without a joint do', '公开信息46条\n收到申请3件', 2],
    ['a line that goes on into 一、二季度 does not', '全年办件集中在第\n一、二季度，共3件。', 1],
  ])('%s', (_, text, count) => {
    expect(texts(text)).toHaveLength(count)
  })
})

describe('headings', () => {
  test.each([
    [
      'one that carries a figure is prose too',
      '（一）2010年主动公开政府信息46条\n　　其中政策类10条。',
      [
        '(一)2010年主动公开政府信息46条|(一)2010年主动公开政府信息46条',
        '(一)2010年主动公开政府信息46条|其中政策类10条。',
      ],
    ],
    [
      'one that says there was none is',
      '四、未收到行政复议\n五、收费情况',
      ['四、未收到行政复议|四、未收到行政复议'],
    ],
    ['one that numbers its matter is not', '三、2件重点工作办理情况\n（一）2022年工作情况', []],
    [
      'one that wraps is a sentence',
      '（一）通过政府网站主动公开政府信息\n46条，其中政策10条。',
      ['|(一)通过政府网站主动公开政府信息46条,其中政策10条。'],
    ],
    [
      'one at the front of its paragraph leads it',
      '（一）主动公开情况。2022年公开46条。',
      ['(一)主动公开情况|(一)主动公开情况。2022年公开46条。'],
    ],
    [
      'one with blanks behind it too',
      '（一）主动公开情况　2022年，公开46条。',
      ['(一)主动公开情况|(一)主动公开情况2022年,公开46条。'],
    ],
    [
      'one inside a paragraph begins another',
      '一、工作情况\n　　全年公开46条。（二）依申请公开情况：收到申请3件。1.收费情况：无。',
      [
        '一、工作情况|全年公开46条。',
        '(二)依申请公开情况|(二)依申请公开情况:收到申请3件。',
        '1.收费情况|1.收费情况:无。',
      ],
    ],
    [
      'a step of an enumeration inside a paragraph does not',
      '我局做到：（一）加强学习。（二）狠抓落实。',
      ['|我局做到:(一)加强学习。(二)狠抓落实。'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('paragraphs tell their own lines', () => {
    const { paragraphs } = paragraphsOf(
      layOut('我局共公开\n46条。（二）依申请公开情况：收到\n3件。'),
      new Set(),
    )
    expect(paragraphs.map(({ lines }) => lines)).toEqual([
      [0, 1],
      [1, 2],
    ])
  })
})
