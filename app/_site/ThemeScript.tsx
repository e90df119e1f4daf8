import { headers } from 'next/headers'

// Runs before the first paint, so that a chosen theme does not flash. `data-js` shows what needs JavaScript.
const script = `try{var d=document.documentElement;d.dataset.js='';var t=localStorage.getItem('theme');if(t==='dark'||t==='light')d.dataset.theme=t}catch(e){}`

/** Sets the theme that the reader chose, with the nonce of the answer's policy. */
export async function ThemeScript() {
  const policy = (await headers()).get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
}
