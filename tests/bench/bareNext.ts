import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/setup/paths.mjs'
import { run } from '../../scripts/setup/run.mjs'
import { serve, type Site } from './site.ts'

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.mjs': `export default { outputFileTracingRoot: ${JSON.stringify(root)} }`,
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
  'app/page.jsx': `import { headers } from 'next/headers'
export default async function Page() { await headers(); return <h1>Bare</h1> }`,
}

/** A site of one page with one heading, built with the installed Next and React: what any page costs. */
export async function bareNext(): Promise<Site> {
  // Inside the project, so that its packages are found.
  mkdirSync(join(root, 'data'), { recursive: true })
  const folder = mkdtempSync(join(root, 'data/bare-next-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    mkdirSync(join(folder, 'app'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const next = join(root, 'node_modules/next/dist/bin/next')
    const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    await run(process.execPath, [next, 'build', folder], { cwd: folder, env })
    const site = await serve([next, 'start', folder, '-H', '127.0.0.1'], env, '/')
    return {
      ...site,
      stop: async () => {
        await site.stop()
        clear()
      },
    }
  } catch (error) {
    clear()
    throw error
  }
}
