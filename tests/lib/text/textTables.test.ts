import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '#lib/extract/extract'
import { textTables, type TextTable } from '#lib/text/textTable'
import { readReference } from '#scripts/reference'

/** A table as lines: `H` a row of the head, `B` of the body; `|` between cells, `×n` over n columns, `[c]` `[r]` `[p]` a heading. */
function drawn(text: string, { caption, head, parts }: TextTable): string[] {
  const row = (kind: string) => (cells: TextTable['head'][number]) =>
    `${kind} ${cells
      .map(({ start, end, columns, heads }) => {
        const words = text.slice(start, end).trim()
        return `${heads === null ? '' : `[${heads[0]}]`}${words}${columns > 1 ? `×${columns}` : ''}`
      })
      .join('|')}`
  return [
    ...(caption === null ? [] : [text.slice(caption.start, caption.end)]),
    ...head.map(row('H')),
    ...parts.flat().map(row('B')),
  ]
}

const tablesOf = (text: string) => textTables(text).map((table) => drawn(text, table))

describe('a table is found where', () => {
  test('its rows are separated by tabs; short lines above name it', () => {
    const text =
      '前文。\n\n政府信息公开情况统计表\n（2018年度）\n统计指标\t单位\t统计数\n一、主动公开情况\t——\t——\n（一）主动公开政府信息数\t条\t61\n1.当面申请数\t件\t\n单位负责人：\t审核人：\t填报人：某某\n后文。'
    expect(tablesOf(text)).toEqual([
      [
        '政府信息公开情况统计表\n（2018年度）',
        'H [c]统计指标|[c]单位|[c]统计数',
        'B [r]一、主动公开情况|——|——',
        'B [r]（一）主动公开政府信息数|条|61',
        'B [r]1.当面申请数|件|',
      ],
    ])
    expect(text.slice(textTables(text)[0]!.end)).toBe('单位负责人：\t审核人：\t填报人：某某\n后文。')
  })

  test('each cell has a line of its own behind a tab, and blank lines part the rows', () => {
    expect(
      tablesOf('\t统计指标\n\t单位\n\t统计数\n\n\t　收到申请数\n\t件\n\t\n\n\t信息数\n\t条\n\t335\n'),
    ).toEqual([['H [c]统计指标|[c]单位|[c]统计数', 'B [r]收到申请数|件|', 'B [r]信息数|条|335']])
  })

  test('label, unit and value have a line each, blank where there is none', () => {
    const text = [
      '甲数',
      '条',
      '1',
      '乙数',
      '件',
      '',
      '丙数',
      '次',
      '3',
      '丁数',
      '个',
      '0',
      '此后是正文，不是表格。',
    ].join('\n')
    expect(tablesOf(text)).toEqual([['B [r]甲数|条|1', 'B [r]乙数|件|', 'B [r]丙数|次|3', 'B [r]丁数|个|0']])
  })

  test('its rows are separated by pipes, with a rule between', () => {
    expect(tablesOf('|信息内容|本年新制作数量|\n|---|---|\n|规章| 0 |\n|规范性文件|2|')).toEqual([
      ['H [c]信息内容|[c]本年新制作数量', 'B [r]规章|0', 'B [r]规范性文件|2'],
    ])
  })

  test('rows that name a part begin one, with heads of its own', () => {
    const text =
      '第二十条第（一）项\t\t\n信息内容\t新制作\t总数\n规章\t0\t1\n第二十条第（八）项\t\t\n信息内容\t金额\t\n行政事业性收费\t5\t'
    expect(tablesOf(text)[0]).toEqual([
      'B [p]第二十条第（一）项×3',
      'B [c]信息内容|[c]新制作|[c]总数',
      'B [r]规章|0|1',
      'B [p]第二十条第（八）项×3',
      'B [c]信息内容|[c]金额|',
      'B [r]行政事业性收费|5|',
    ])
    expect(textTables(text)[0]!.parts).toHaveLength(2)
  })

  test('heads of several rows reach over the columns below them, merged labels as far as the values allow', () => {
    const text =
      '（勾稽关系）\t申请人情况\n自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n' +
      '一、本年新收\t7\t1\t0\t0\t0\t0\t8\n三、本年度办理结果\t（一）予以公开\t4\t0\t0\t0\t0\t0\t4\n（三）不予公开\t1.国家秘密\t0\t0\t0\t0\t0\t0\t0\n合计\t4\t0\t4'
    expect(tablesOf(text)[0]).toEqual([
      'H [c]（勾稽关系）×2|[c]申请人情况×7',
      'H ×2|[c]自然人|[c]法人或其他组织×5|[c]总计',
      'H ×3|[c]商业企业|[c]科研机构|[c]社会公益组织|[c]法律服务机构|[c]其他|',
      'B [r]一、本年新收×2|7|1|0|0|0|0|8',
      'B [r]三、本年度办理结果|[r]（一）予以公开|4|0|0|0|0|0|4',
      'B [r]（三）不予公开|[r]1.国家秘密|0|0|0|0|0|0|0',
      'B 合计\t4\t0\t4×9',
    ])
  })
})

test.each([
  ['prose that begins with a tab', '\t一是加强领导。\n\t二是完善制度。\n\t三是加强培训。\n'],
  [
    'prose with tabs inside',
    `一、\t${'为贯彻落实政府信息公开条例，县政府认真开展工作，'.repeat(4)}。\n二、\t${'县政府认真开展工作，公开政府信息，'.repeat(5)}。`,
  ],
  ['one line with tabs', '联系人\t电话\t12345'],
  ['lines of two words', '联系人\t某某\n地址\t某路\n邮箱\t某'],
  ['short lines without units', '一、概述\n二、情况\n三、问题\n四、措施\n五、其他\n六、附表'],
  ['columns separated by spaces', '规章  0  0\n规范性文件  1  2\n行政许可  3  4'],
])('%s are left as text', (_, text) => {
  expect(textTables(text)).toEqual([])
})

const extractor = createExtractor(readReference('seeds'))
/** The documents of a folder, those of its cases included. */
const documentsOf = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[\\/])source\.|^\d{3}_/.test(name))
    .sort()
    .map((name) => join(root, name))
/** Without what only parts cells: white space, pipes, and rules of pipes and dashes. */
const bare = (text: string) => text.replace(/^(?=.*[|│┃])[\s|│┃:+=─━-]*$/gm, '').replace(/[\s|│┃]/g, '')

test.each([
  ['tests/corpus', 200],
  ['tests/corpus-documents', 70],
  ['seeds/reports', 8],
])(
  'nothing of a document of %s is lost or moved: captions and cells are all that a table takes, in order',
  async (folder, least) => {
    let found = 0
    const wrong: string[] = []
    for (const source of documentsOf(folder))
      for await (const read of extractor.extractAll(source, readFileSync(source))) {
        if (!read.ok) continue
        const { text } = read
        let end = 0
        for (const table of textTables(text)) {
          found++
          const cells = [
            ...(table.caption ? [table.caption] : []),
            ...[...table.head, ...table.parts.flat()].flat(),
          ]
          const widths = [...table.head, ...table.parts.flat()].map((row) =>
            row.reduce((sum, cell) => sum + cell.columns, 0),
          )
          const inCells = bare(cells.map((cell) => text.slice(cell.start, cell.end)).join('\n'))
          if (table.start < end)
            wrong.push(`${source}: a table at ${table.start} begins inside the one before`)
          if (inCells !== bare(text.slice(table.start, table.end)))
            wrong.push(`${source}: the table at ${table.start} loses or moves something`)
          if (!cells.every((cell, i) => cell.start >= (cells[i - 1]?.end ?? table.start)))
            wrong.push(`${source}: cells of the table at ${table.start} are not in order`)
          if (new Set(widths).size !== 1)
            wrong.push(`${source}: rows of the table at ${table.start} are of different widths`)
          end = table.end
        }
      }
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(least)
  },
)

test.each([
  ['001_9168cc52e7878a9c.txt', 4],
  ['002_c666ec65be1209b6.txt', 1],
  ['003_ebde6dcd4a6dec74.txt', 1],
  ['004_8074637941c605b7.txt', 3],
  ['000_20300b383d26ea5e.txt', 0],
])('report %s has %i tables', (name, count) => {
  expect(textTables(readFileSync(join('seeds/reports', name), 'utf8'))).toHaveLength(count)
})
