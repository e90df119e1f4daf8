import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/extract/read/readHtml'

const page = (body: string, title = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
const read = async (html: string) => {
  const decoded = await readHtml(html)
  return decoded.ok ? decoded.text.replaceAll('\t', '|') : decoded.reason
}

describe('HTML as decoded text', () => {
  test.each([
    ['blocks and breaks end lines', '<p>一</p><div>二<br>三</div><ul><li>四</li></ul>五', '一\n二\n三\n四\n五'],
    ['source line breaks inside Chinese words vanish', '<p>主动\n   公开 146\n条</p>', '主动公开 146 条'],
    ['entities and marks of no width', '<p>A&amp;B&lt;&#26465;&zwnj;\u200b</p>', 'A&B<条'],
    ['blanks at the front of a paragraph stay', '<p>&nbsp;&nbsp;公开</p>', '  公开'],
    ['numbered lists', '<ol start="3"><li>三</li><li>四</li></ol>', '3.三\n4.四'],
    ['rows', '<table><tr><td>规章</td><td>0</td><td></td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>', '规章|0|\na|b|c'],
    ['columns and rows that a cell covers', '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>', '甲|乙|\n|1|2'],
    ['a cell over more rows than there are', '<table><tr><td rowspan=9>甲</td><td>乙</td></tr></table>', '甲|乙'],
    ['paragraphs inside a cell are one cell', '<table><tr><td><p>本年</p><p>新公开</p></td><td>2<br>3</td></tr></table>', '本年 新公开|2 3'],
    ['a table inside a table lays out', '<table><tr><td>左</td><td><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>', '左\na|1'],
    ['one column lays out', '<table><tr><td>一</td></tr><tr><td>二</td></tr></table>', '一\n二'],
    ['preformatted text keeps its lines', '<pre>一\n二</pre>', '一\n二'],
    ['scripts, forms and what is hidden', '<p>公开信息三条，收到申请五件。</p><script>x</script><select><option>y</select><p style="display: none">九条</p>', '公开信息三条，收到申请五件。'],
  ])('%s', async (_, body, text) => {
    expect(await read(page(body))).toBe(text)
  }) // prettier-ignore
})

describe('what stands around an article', () => {
  const article =
    '<p>2018年共主动公开政府信息146条，收到申请3件，均已按时办结。</p><p>没有发生行政复议和行政诉讼。</p>'

  test('goes, and the title comes to the front', async () => {
    const nav = `<ul>${Array.from({ length: 8 }, (_, i) => `<li><a href="/${i}">栏目名称${i}</a></li>`).join('')}</ul>`
    const body = `${nav}<p>当前位置：<a>首页</a> &gt; 正文</p><div id="content">${article}</div><p>浏览次数：12次</p><p>版权所有：某县人民政府</p>`
    expect(await read(page(body, '某局2018年政府信息公开工作年度报告 - 某县人民政府'))).toBe(
      '某局2018年政府信息公开工作年度报告\n2018年共主动公开政府信息146条，收到申请3件，均已按时办结。\n没有发生行政复议和行政诉讼。',
    )
  })

  test('stays where it says figures itself', async () => {
    const body = `<div>${article}${article}${article}</div><div class="bottom">政府网站公开100条，微信公开46条，接受培训30人次。</div>`
    expect(await read(page(body))).toContain('微信公开46条')
  })

  test('is not mistaken for the article where a form holds the whole page', async () => {
    expect(await read(page(`<form action="x.aspx">${article}</form>`))).toContain('146条')
  })
})
