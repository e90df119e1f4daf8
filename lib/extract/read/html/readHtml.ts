import type { Decoded } from '../decode.ts'
import { refuse } from '../refused.ts'
import { attribute, elementsOf, textOf, type Parent } from './htmlTree.ts'
import { removeUnseen } from './htmlUnseen.ts'
import { mainContent } from './mainContent.ts'
import { renderHtml } from './renderHtml.ts'

/** Lines that sites print around an article. */
const AROUND =
  /^(您?(现在|当前|所在)?的?位置\s*[:：>]|首页\s*[>＞»]|当前位置|【?字\s*(体|号)\s*[:：]|【?\s*(打印|关闭|收藏|返回)|\[?(打印|关闭)|上一篇|下一篇|分享(到|至)|扫一扫|版权所有|主办(单位)?\s*[:：]|承办(单位)?\s*[:：]|网站标识码|.{0,6}公网安备|.{0,3}ICP备|(浏览|点击|访问|阅读)(次数|量|数)?\s*[:：])/
const REPORT = /(信息公开|政务公开|年度报告)/

/** Decoded HTML of a web page as decoded text: the article, its title in front where it stands outside. */
export async function readHtml(html: string): Promise<Decoded> {
  const { parse } = await import('parse5')
  const document = parse(html)
  removeUnseen(document)
  const title = titleOf(document)
  const body = elementsOf(document, 'body')[0]
  if (body === undefined) return refuse('page-without-body')
  const lines = renderHtml(mainContent(body))
    .split('\n')
    .filter((line) => line.includes('\t') || !AROUND.test(line.trim()))
  if (lines.length === 0) return refuse('page-empty')
  const bare = (text: string) => text.replace(/\s/g, '')
  const text = lines.join('\n')
  if (title === null) return { ok: true, text }
  // A title over several lines counts; the same words inside the first sentence do not.
  const head = lines.slice(0, 12).map(bare)
  const isThere = head.some((_, i) =>
    [1, 2, 3].some((n) => {
      const joined = head.slice(i, i + n).join('')
      return joined.includes(bare(title)) && joined.length <= bare(title).length + 12
    }),
  )
  return { ok: true, text: isThere ? text : `${title}\n${text}` }
}

/** The rendering of HTML that another reader made: all of it is the document. */
export async function renderWhole(html: string): Promise<string> {
  const { parse } = await import('parse5')
  const document = parse(html)
  removeUnseen(document)
  return renderHtml(document)
}

/** The article's title: a meta tag of the site's system, the first heading that names a report, or the page's title. */
function titleOf(document: Parent): string | null {
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim()
  const meta = elementsOf(document, 'meta').find((element) =>
    /^(article)?title$/i.test(attribute(element, 'name')),
  )
  const candidates = [
    meta === undefined ? '' : attribute(meta, 'content'),
    ...elementsOf(document, 'h1').map(textOf),
    ...elementsOf(document, 'title')
      .slice(0, 1)
      .map((element) => withoutSite(textOf(element))),
  ].map(clean)
  return candidates.find((text) => REPORT.test(text) && text.length <= 120) ?? null
}

/** 「标题 - 某县人民政府」: the part that names the report. */
function withoutSite(title: string): string {
  const parts = title.replace(/\s+/g, ' ').split(/ ?(?:[|｜_]| [-–—] |--|——) ?/)
  return parts.find((part) => REPORT.test(part)) ?? title
}
