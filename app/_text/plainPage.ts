import { markupAttribute } from './markup.ts'
import { pageColours as c } from '#app/styles/colours'
import { pageHref } from './href.ts'
import { textOf, type Lang } from './text.ts'

const styles = `:root{color-scheme:light dark}body{margin:0;padding:clamp(16px,6vw,80px);background:${c.paper.light};color:${c.ink.light};
font:15px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}
main{max-width:44rem;padding:24px;background:${c.ground.light};border:1px solid ${c.rule.light}}h1{margin:0;font-size:1.375rem}
li{overflow-wrap:anywhere}a{color:${c.accent.light}}
@media(prefers-color-scheme:dark){body{background:${c.paper.dark};color:${c.ink.dark}}main{background:${c.ground.dark};border-color:${c.rule.dark}}a{color:${c.accent.dark}}}`

/**
 * A page that says why another cannot be shown, as a whole HTML document that needs no other file. All texts are plain text; `nonce`
 * admits its style.
 */
export function plainPage(
  { title, lead, lines = [] }: { title: string; lead: string; lines?: readonly string[] },
  lang: Lang,
  nonce: string,
): string {
  const text = textOf(lang)
  const list =
    lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${markupAttribute(line)}</li>`).join('')}</ul>`
  return (
    `<!doctype html><html lang="${text.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="robots" content="noindex"><title>${markupAttribute(title)} · ${markupAttribute(text.product)}</title>` +
    `<link rel="icon" href="/icon.svg"><style nonce="${nonce}">${styles}</style></head><body><main>` +
    `<h1>${markupAttribute(title)}</h1><p>${markupAttribute(lead)}</p>${list}` +
    `<p><a href="${pageHref(lang, '/')}">${markupAttribute(text.errors.backToOverview)}</a></p></main></body></html>`
  )
}
