import type { QueryError } from '#lib/model/query/queryErrors'
import { pageColours as c } from '#app/styles/colours'
import { pageHref } from './href.ts'
import { refusalOfOne } from './reason.ts'
import { textOf, type Lang } from './text.ts'

const styles = `:root{color-scheme:light dark}body{margin:0;padding:clamp(16px,6vw,80px);background:${c.paper.light};color:${c.ink.light};
font:15px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}
main{max-width:44rem;padding:24px;background:${c.ground.light};border:1px solid ${c.rule.light}}h1{margin:0;font-size:1.375rem}
li{overflow-wrap:anywhere}a{color:${c.accent.light}}
@media(prefers-color-scheme:dark){body{background:${c.paper.dark};color:${c.ink.dark}}main{background:${c.ground.dark};border-color:${c.rule.dark}}a{color:${c.accent.dark}}}`

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * The page that answers an invalid query: which parameters, what was given, and why not, as a whole HTML document that needs
 * no other file. `nonce` admits its style.
 */
export function badQueryPage(errors: readonly QueryError[], lang: Lang, nonce: string): string {
  const text = textOf(lang)
  const lines = errors.slice(0, 20).map((error) => `<li>${escape(refusalOfOne(error, text))}</li>`)
  return (
    `<!doctype html><html lang="${text.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="robots" content="noindex"><title>${escape(text.errors.badTitle)} · ${escape(text.product)}</title>` +
    `<link rel="icon" href="/icon.svg"><style nonce="${nonce}">${styles}</style></head><body><main>` +
    `<h1>${escape(text.errors.badTitle)}</h1><p>${escape(text.errors.badLead)}</p><ul>${lines.join('')}</ul>` +
    `<p><a href="${pageHref(lang, '/')}">${escape(text.errors.backToOverview)}</a></p></main></body></html>`
  )
}
