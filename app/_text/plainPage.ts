import { markupAttribute } from './markup.ts'
import { pageColours as c } from '#app/styles/colours'
import { pageHref } from './href.ts'
import { plainHead } from './plainHead.ts'
import { textOf, type Lang } from './text.ts'

const colours = (theme: 'light' | 'dark') =>
  `--paper:${c.paper[theme]};--ground:${c.ground[theme]};--ink:${c.ink[theme]};--rule:${c.rule[theme]};--edge:${c.edge[theme]};--accent:${c.accent[theme]}`

const styles = `:root{color-scheme:light dark;${colours('light')}}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${colours('dark')}}}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark;${colours('dark')}}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}
a{color:var(--accent)}.skip{position:absolute;left:-999px}.skip:focus{position:static}
header{display:flex;flex-wrap:wrap;align-items:center;gap:4px 20px;padding:10px clamp(16px,4vw,40px);background:var(--ground);border-bottom:1px solid var(--rule)}
header a{display:inline-block;min-height:24px;line-height:24px;text-decoration:none}.brand{font-weight:600;color:var(--ink)}
header ul{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0;padding:0;list-style:none}header form{display:flex;gap:4px;margin-left:auto}
input,button{min-height:30px;padding:2px 8px;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:2px}
input{width:11rem;max-width:50vw}main{max-width:44rem;margin:clamp(16px,4vw,40px);padding:24px;background:var(--ground);border:1px solid var(--rule)}
h1{margin:0;font-size:1.375rem}li{overflow-wrap:anywhere}`

/** The chosen theme, as the other pages keep it, and the switch of it. */
const script = `try{var r=document.documentElement,t=localStorage.getItem('theme');if(t==='dark'||t==='light')r.dataset.theme=t}catch(e){}
addEventListener('DOMContentLoaded',function(){var b=document.querySelector('.theme');b.hidden=false;b.onclick=function(){
var s=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light',n=(r.dataset.theme||s)==='dark'?'light':'dark';
try{n===s?localStorage.removeItem('theme'):localStorage.setItem('theme',n)}catch(e){}
if(n===s)delete r.dataset.theme;else r.dataset.theme=n}})`

/**
 * A page that says why another cannot be shown, as a whole HTML document that needs no other file, with the head of every page. All texts
 * are plain text; `path` is that of the page asked for, without its language; `nonce` admits its style and script.
 */
export function plainPage(
  { title, lead, lines = [] }: { title: string; lead: string; lines?: readonly string[] },
  lang: Lang,
  path: string,
  nonce: string,
): string {
  const text = textOf(lang)
  const list =
    lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${markupAttribute(line)}</li>`).join('')}</ul>`
  return (
    `<!doctype html><html lang="${text.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${markupAttribute(title)} · ${markupAttribute(text.product)}</title>` +
    `<link rel="icon" href="/icon.svg"><style nonce="${nonce}">${styles}</style><script nonce="${nonce}">${script}</script></head><body>` +
    `${plainHead(lang, path)}<main id="content" tabindex="-1">` +
    `<h1>${markupAttribute(title)}</h1><p>${markupAttribute(lead)}</p>${list}` +
    `<p><a href="${pageHref(lang, '/')}">${markupAttribute(text.errors.backToOverview)}</a></p></main></body></html>`
  )
}
