import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/extract/read/html/readHtml'
import { wordRefusal } from '#lib/model/refusal/refusals'

const page = (body: string, title = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
const read = async (html: string) => {
  const decoded = await readHtml(html)
  return decoded.ok ? decoded.text.replaceAll('\t', '|') : wordRefusal(decoded.reason, 'en')
}

describe('HTML as decoded text', () => {
  test.each([
    [
      'blocks and breaks end lines',
      '<p>一</p><div>二<br>三</div><ul><li>四</li></ul>五',
      '一\n二\n三\n四\n五',
    ],
    ['source line breaks inside Chinese words vanish', '<p>主动\n   公开 146\n条</p>', '主动公开 146 条'],
    ['entities and marks of no width', '<p>A&amp;B&lt;&#26465;&zwnj;\u200b</p>', 'A&B<条'],
    ['blanks at the front of a paragraph stay', '<p>&nbsp;&nbsp;公开</p>', '  公开'],
    ['numbered lists', '<ol start="3"><li>三</li><li>四</li></ol>', '3.三\n4.四'],
    [
      'rows',
      '<table><tr><td>规章</td><td>0</td><td></td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>',
      '规章|0|\na|b|c',
    ],
    [
      'columns and rows that a cell covers',
      '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      '甲|乙|\n|1|2',
    ],
    [
      'a cell over more rows than there are',
      '<table><tr><td rowspan=9>甲</td><td>乙</td></tr></table>',
      '甲|乙',
    ],
    [
      'paragraphs inside a cell are one cell',
      '<table><tr><td><p>本年</p><p>新公开</p></td><td>2<br>3</td></tr></table>',
      '本年 新公开|2 3',
    ],
    [
      'a table inside a table lays out',
      '<table><tr><td>左</td><td><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>',
      '左\na|1',
    ],
    ['one column lays out', '<table><tr><td>一</td></tr><tr><td>二</td></tr></table>', '一\n二'],
    ['preformatted text keeps its lines', '<pre>一\n二</pre>', '一\n二'],
    [
      'scripts, forms and what is hidden',
      '<p>公开信息三条，收到申请五件。</p><script>x</script><select><option>y</select><p style="display: none">九条</p>',
      '公开信息三条，收到申请五件。',
    ],
  ])('%s', async (_, body, text) => {
    expect(await read(page(body))).toBe(text)
  })
})

const around = '收到政府信息公开申请六件，全部在法定期限内办结。'

describe('what a reader does not see, and what points to a note', () => {
  test.each([
    ['a raised mark behind a number', '公开<sup>1</sup>140<sup>2</sup>条', '公开¹140²条'],
    ['a raised mark with brackets', '公开140<sup>[12]</sup>条', '公开140¹²条'],
    ['a raised star', '公开140<sup>*</sup>条', '公开140条'],
    ['a lowered mark', '公开140<sub>①</sub>条', '公开140条'],
    [
      'a mark raised by its style',
      '公开140<span style="vertical-align: super; font-size:8px">1</span>条',
      '公开140¹条',
    ],
    ['a number that is raised as a whole stays', '<sup>140</sup>条', '140条'],
    [
      'text that is struck out',
      '公开<del>1</del><s>2</s><strike>3</strike><span style="text-decoration:line-through red">4</span>140条',
      '公开140条',
    ],
    [
      'text that is hidden',
      '公开<b hidden>1</b><b style="visibility:hidden">2</b><b style="DISPLAY : none">3</b>140条',
      '公开140条',
    ],
    ['text that Word hides', '公开<span style="display:none;mso-hide:all">9</span>140条', '公开140条'],
    [
      'inserted text and text of a direction are there',
      '公开<ins>1</ins><bdo dir="ltr">4</bdo><u>0</u>条',
      '公开140条',
    ],
    ['the reading aid of ruby', '<ruby>公开<rp>(</rp><rt>gongkai</rt><rp>)</rp></ruby>140条', '公开140条'],
    ['a formula', '公开<math><mn>140</mn><annotation>x^9</annotation></math>条', '公开140条'],
  ])('%s', async (_, body, text) => {
    expect(await read(page(`<p>${body}</p><p>${around}</p>`))).toBe(`${text}\n${around}`)
  })

  test.each([
    ['a class', '.x{display:none}', 'class="y x"'],
    ['an id', '#x { visibility : hidden }', 'id="x"'],
    ['a name', 'p em{color:red;text-decoration-line:line-through}', ''],
    ['a list of selectors', 'b:hover, em, i{display:none}', ''],
    ['one inside another', 'body > p .x{display:none !important}', 'class="x" style="display:inline"'],
    ['a comment and a rule for the screen', '/* em{} */ @media screen { em{display:none} }', ''],
    ['the later of two', 'em{display:inline} em{display:none}', ''],
  ])('text hidden by %s of a style sheet', async (_, css, attributes) => {
    const html = page(`<style>${css}</style><p>公开<em ${attributes}>9</em>140条</p><p>${around}</p>`)
    expect(await read(html)).toBe(`公开140条\n${around}`)
  })

  test.each([
    ['another medium', '@media print { em{display:none} } @font-face{}', ''],
    ['a selector that does not fit', 'div em, .x, #x, em:hover, em[a]{display:none}', 'class="y"'],
    ['a weaker rule', 'p .y{display:inline} em{display:none}', 'class="y"'],
    ['what its own style shows', 'em{display:none}', 'style="display:inline"'],
  ])('text is there in spite of %s', async (_, css, attributes) => {
    const html = page(`<style>${css}</style><p>公开<em ${attributes}>9</em>140条</p><p>${around}</p>`)
    expect(await read(html)).toBe(`公开9140条\n${around}`)
  })

  test('an article that a script shows is there', async () => {
    const html = page(
      `<style>.tab{display:none}</style><div class="tab"><p>公开140条</p><p>${around}</p></div>`,
    )
    expect(await read(html)).toBe(`公开140条\n${around}`)
  })
})

describe('a number that is broken over lines in a cell', () => {
  const row = (...cells: string[]) => `<table><tr><td>${cells.join('</td><td>')}</td></tr></table>`
  test.each([
    ['by breaks', row('行政许可', '12<br>345', ''), '行政许可|12345|'],
    ['in paragraphs', row('行政许可', '<p>1,2</p><p>34</p>', ''), '行政许可|1,234|'],
    ['in full-width digits', row('行政许可', '１２<br/>３', ''), '行政许可|１２３|'],
    [
      'beside a broken label it is values that stand above each other',
      row('规章<br>行政规范性文件', '3<br>5'),
      '规章 行政规范性文件|3 5',
    ],
    ['beside another such number too', row('数量', '3<br>5', '4<br>6'), '数量|3 5|4 6'],
    ['with a leading zero too', row('数量', '0<br>0', '12<br>3<br>4'), '数量|0 0|12 3 4'],
    ['with words it is no number', row('数量', '共<br>35', ''), '数量|共 35|'],
  ])('%s', async (_, body, text) => {
    expect(await read(page(body))).toBe(text)
  })
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
