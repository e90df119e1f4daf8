import type { Block, Cell, Draft, Piece } from './document.ts'
import { escape } from './escape.ts'
import type { Random } from './random.ts'

/** Renders a draft as a page of a government site: navigation, the article with its tables, footer. */
export function renderHtml(draft: Draft, random: Random): string {
  const { body, year } = draft.truth
  const title = plain(draft.blocks[0]!)
  const main = draft.blocks.slice(1).map(blockHtml).join('\n')
  const holder = random.pick([
    '<div class="TRS_Editor">',
    '<div id="zoom" class="article-content">',
    '<div class="con">',
  ])
  const links = ['首页', '政务公开', '办事服务', '互动交流'].map((name) => `<li><a href="/">${name}</a></li>`)
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}_${escape(body.region.name)}人民政府</title>
<style>td { border: 1px solid }</style><script>var visits = 12345</script></head>
<body><div class="nav"><ul>${links.join('')}</ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/">政府信息公开年报</a></div>
<h1>${escape(title)}</h1>
<p class="info">发布日期：${year + 1}-01-${random.int(10, 28)}&nbsp;&nbsp;来源：${escape(body.name)}</p>
${holder}
${main}
</div>
<div class="footer">版权所有：${escape(body.region.name)}人民政府　网站标识码：9900000001　访问量：8640231</div>
</body></html>
`
}

const plain = (block: Block) => (block.kind === 'table' ? '' : block.pieces.map(textOf).join(''))
const textOf = (piece: Piece) => (typeof piece === 'string' ? piece : piece.text)

function blockHtml(block: Block): string {
  if (block.kind === 'heading') return `<p><strong>${escape(plain(block))}</strong></p>`
  if (block.kind !== 'table') return `<p>&emsp;&emsp;${escape(plain(block))}</p>`
  const rows = block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
  return `<table border="1"><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function cellHtml({ text, rows, columns }: Cell): string {
  const spans = (rows ? ` rowspan="${rows}"` : '') + (columns ? ` colspan="${columns}"` : '')
  return `<td${spans}><p>${escape(text)}</p></td>`
}
